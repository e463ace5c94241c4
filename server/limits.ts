import type { IncomingMessage } from 'node:http';
import type { Refusal } from './refuse';

/** Longest address, in characters as a link spells it: what a redirect would write as %xx counts as three. */
export const longestUrl = 4_096;
/** Largest body, in bytes: the output for 10,000 servers as a list is about 2 MB. */
export const largestBody = 4 * 2 ** 20;

/** What is read of a larger one, in bytes, before it is refused: a browser shows no answer to a form that it could not send whole. */
const mostDiscarded = 8 * largestBody;

const bodyTooLarge: Refusal = {
  status: 413,
  title: 'The request is too large',
  detail: 'The limit is 4 MiB. Send the servers in several parts.',
};

const malformed = 'The address is malformed';

/** An address taken apart, or the reason to refuse it. */
export type Address = { path: string; hasQuery: boolean } | Refusal;

/**
 * The address of a request without the host that some clients write before it, as a server must take it (RFC 9112, 3.2.2).
 * @param url as it stands in the request line
 */
export function originForm(url: string): string {
  const host = /^https?:\/\/[^/?#]+/i.exec(url)?.[0];
  if (host === undefined) return url;
  const rest = url.slice(host.length);
  return rest.startsWith('/') ? rest : `/${rest}`;
}

/**
 * Takes the address of a request apart.
 * @param url as `originForm` gives it
 */
export function readAddress(url: string): Address {
  if (spelledLength(url) > longestUrl) {
    return {
      status: 414,
      title: 'The address is too long',
      detail: `The limit is ${longestUrl} characters. Paste long text into the form of the wizard instead.`,
    };
  }
  const query = url.indexOf('?');
  const path = query === -1 ? url : url.slice(0, query);
  if (!path.startsWith('/'))
    return { status: 400, title: malformed, detail: 'An address begins with a slash, or with http: and a host.' };
  const decoded = decode(path);
  if (decoded === undefined || decoded.includes('\0'))
    return { status: 400, title: malformed, detail: 'Check it for a cut or doubled percent sign.' };
  // Browsers take these out before they ask (https://url.spec.whatwg.org/#path-state). The app would too, and answer a page under
  // an address that says it is something else.
  if (decoded.split(/[/\\]/).some((segment) => segment === '.' || segment === '..'))
    return { status: 400, title: malformed, detail: 'Leave out the segments "." and "..".' };
  return { path, hasQuery: query !== -1 };
}

/** Some clients send signs as they are that Next encodes where it redirects; a header of that length would be refused. */
function spelledLength(url: string): number {
  if (url.length > longestUrl || 3 * url.length <= longestUrl) return url.length;
  return url.length + 2 * (url.match(/[^\w./?&=%+~-]/g)?.length ?? 0);
}

/** @returns undefined if it cannot be decoded */
function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/**
 * Holds the body of a request to the limit. One of unannounced length is held back until it is whole, so that the app meets none that
 * is cut off; what passes the limit is read and thrown away, up to eight times the limit.
 * @returns the refusal if it is too large, once it was sent
 */
export async function limitBody(req: IncomingMessage): Promise<Refusal | undefined> {
  const announced = Number(req.headers['content-length'] ?? 0);
  if (announced > largestBody) {
    if (announced <= mostDiscarded) await discard(req);
    return bodyTooLarge;
  }
  // A length that is announced is one that Node's parser enforces.
  return req.headers['transfer-encoding'] === undefined ? undefined : holdBack(req);
}

function holdBack(req: IncomingMessage): Promise<Refusal | undefined> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let seen = 0;
    req.once('close', () => resolve(undefined));
    // The parser hands each chunk to push. A listener for data would take it from the app.
    const push = req.push.bind(req);
    req.push = (chunk: Buffer | null) => {
      seen += chunk?.length ?? 0;
      if (seen > largestBody) {
        chunks.length = 0;
        if (chunk === null || seen > mostDiscarded) resolve(bodyTooLarge);
      } else if (chunk === null) {
        for (const one of chunks) push(one);
        push(null);
        resolve(undefined);
      } else chunks.push(chunk);
      return true;
    };
  });
}

/** Reads a body to its end, or until its sender leaves, and keeps nothing. */
function discard(req: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    req.once('close', resolve);
    req.once('end', resolve);
    req.resume();
  });
}
