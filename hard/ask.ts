import { request, type Agent, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { NastyRequest } from './nasty';

/** What came back. */
export interface NastyAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  /** Without its coding. */
  body: string;
}

/** Longest time for one answer, in milliseconds; beyond it the server hangs. */
const LONGEST = 60_000;

/**
 * Sends a request as it stands.
 *
 * @throws Error with a code that begins with `ERR_` if Node refuses to send it; another if no whole answer comes
 */
export function ask(origin: URL, { method, address, headers, body }: NastyRequest, agent: Agent): Promise<NastyAnswer> {
  return new Promise((resolve, reject) => {
    // Where the request itself says what becomes of the connection, Node's agent would wait for its end.
    const shared = !('connection' in headers);
    const target = { host: origin.hostname, port: origin.port, method, path: address, headers };
    const sent = request({ ...target, agent: shared ? agent : false });
    const fail = (error: unknown) => {
      clearTimeout(hanging);
      sent.destroy();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    const hanging = setTimeout(() => fail(new Error(`No whole answer within ${LONGEST} ms`)), LONGEST);
    // Has no effect after an answer or an error.
    sent.on('close', () => fail(new Error('The connection ended without an answer')));
    sent.on('error', fail);
    sent.on('response', (res) => {
      const chunks: Buffer[] = [];
      res.on('error', fail);
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('end', () => {
        clearTimeout(hanging);
        if (!shared) sent.destroy();
        try {
          resolve({
            status: res.statusCode ?? 0,
            headers: res.headers,
            body: decoded(Buffer.concat(chunks), res.headers),
          });
        } catch (error) {
          reject(new Error(`The answer is no ${res.headers['content-encoding']}`, { cause: error }));
        }
      });
    });
    try {
      sent.end(body);
    } catch (error) {
      // Its connection would count as taken for ever.
      fail(error);
    }
  });
}

function decoded(body: Buffer, headers: IncomingHttpHeaders): string {
  const coding = headers['content-encoding'];
  if (body.length === 0 || coding === undefined) return body.toString('utf8');
  if (coding === 'br') return brotliDecompressSync(body).toString('utf8');
  if (coding === 'gzip') return gunzipSync(body).toString('utf8');
  throw new Error(`An unknown coding: ${coding}`);
}

/** An element that was asked to be opened; or, in a page, an attribute that was asked to be ended, where no script quotes it. */
const opened = /<zq9/i;
const ended = /(?<!\\)"zq9/i;

/** What is wrong with an answer; null if all is well. */
export function faultOf({ status, headers, body }: NastyAnswer): string | null {
  const type = headers['content-type'] ?? '';
  const { location } = headers;
  if (status >= 500) return `status ${status}`;
  if (headers['x-injected'] !== undefined) return 'a header was smuggled in';
  if (headers['set-cookie'] !== undefined) return 'a cookie is set';
  if (location !== undefined && !/^\/(?![/\\])/.test(location)) return `leads to another site: ${location}`;
  // What Node refuses before it reaches the server has no body and no type.
  if (headers['x-content-type-options'] !== 'nosniff' && (body !== '' || ![400, 417, 431].includes(status)))
    return 'nosniff is missing';
  if (/html|xml|svg/.test(type) && opened.test(body)) return 'an element is reflected unescaped';
  if (/html/.test(type) && ended.test(body)) return 'a quote is reflected unescaped';
  // Under any address a page is one: with its policy, and not for ever.
  if (/html/.test(type) && !headers['content-security-policy']?.includes("default-src 'self'"))
    return 'a page has no policy';
  if (/html/.test(type) && headers['cache-control']?.includes('immutable')) return 'a page may be kept for ever';
  if (/\n {4}at [\w.<>]+ \(|node:internal|\/node_modules\//.test(body)) return 'a stack trace is shown';
  return null;
}
