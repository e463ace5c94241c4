import type { IncomingMessage, ServerResponse } from 'node:http';
import { formHeader } from './heard';
import { isApi } from './refuse';
import type { Refusal } from './refuse';

/** What answers a form sent by POST, so that pasted text stays out of addresses and logs. */
const places = new Set(['/wizard', '/fleet', '/fleet/export.csv', '/fleet/export.md']);

const unreadable: Refusal = {
  status: 400,
  title: 'The form could not be read',
  detail: 'Send it as application/x-www-form-urlencoded or multipart/form-data. Programs use /api.',
};

/** Files for programs, which refuse other methods themselves. */
const files = new Set(['/releases.csv', '/catalogue.json']);

/** Methods that the requests of the web platform cannot have (https://fetch.spec.whatwg.org/#forbidden-method), and so nothing of the app. */
const forbidden = new Set(['CONNECT', 'TRACE', 'TRACK']);

/** Whether a path may be asked for with a method other than GET and HEAD. */
export function takesMore(method: string | undefined, path: string): boolean {
  return !forbidden.has(method ?? '') && (isApi(path) || places.has(path) || files.has(path));
}

/** Whether a request sends a form to an address that answers one. */
export function isForm(method: string | undefined, path: string): boolean {
  return method === 'POST' && places.has(path);
}

/**
 * Reads the form of a request whole. The content of a file counts as text under the name of its field.
 * @returns the fields, urlencoded; or the reason to refuse them
 */
export async function readForm(req: IncomingMessage): Promise<string | Refusal> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  const headers = { 'content-type': req.headers['content-type'] ?? '' };
  const fields = new URLSearchParams();
  try {
    for (const [name, value] of await new Response(Buffer.concat(chunks), { headers }).formData()) {
      fields.append(name, typeof value === 'string' ? value : decode(new Uint8Array(await value.arrayBuffer())));
    }
  } catch {
    return unreadable;
  }
  return fields.toString();
}

/** PowerShell writes files in UTF-16 unless told otherwise; the byte order mark tells. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const coding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(coding).decode(bytes);
}

/**
 * Makes the request for a form one for the page, which reads the fields from a header that no client can set.
 * @param fields of `readForm`
 */
export function asPageRequest(req: IncomingMessage, fields: string): void {
  req.method = 'GET';
  for (const name of ['content-type', 'content-length', 'transfer-encoding']) Reflect.deleteProperty(req.headers, name);
  req.headers[formHeader] = fields;
}

/**
 * Lets a redirect after a form lead to a GET: a page redirects with 307, after which a browser would send the form again
 * (RFC 9110, 15.4.4).
 */
export function seeOther(res: ServerResponse): void {
  const writeHead = res.writeHead.bind(res) as (status: number, ...rest: unknown[]) => ServerResponse;
  res.writeHead = (status: number, ...rest: unknown[]) => writeHead(status === 307 ? 303 : status, ...rest);
}
