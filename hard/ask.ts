import { request, type Agent } from 'node:http';
import { CANARY, type NastyRequest } from './nasty';

/** What came back; status 0 if the connection was ended without an answer. */
export interface NastyAnswer {
  status: number;
  type: string;
  headers: NodeJS.Dict<string | string[]>;
  body: string;
}

/** Longest time for one answer, in milliseconds; beyond it the server hangs. */
const LONGEST = 30_000;

/** Sends a request as it stands. */
export function ask(origin: URL, { method, address, headers, body }: NastyRequest, agent: Agent): Promise<NastyAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: origin.hostname, port: origin.port, method, path: address.replaceAll(' ', '%20'), headers, agent },
      (res) => {
        const chunks: Buffer[] = [];
        res.on('data', (chunk: Buffer) => chunks.push(chunk));
        res.on('end', () =>
          resolve({
            status: res.statusCode ?? 0,
            type: res.headers['content-type'] ?? '',
            headers: res.headers,
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        );
        res.on('error', reject);
      },
    );
    sent.setTimeout(LONGEST, () => sent.destroy(new Error(`No answer within ${LONGEST} ms`)));
    sent.on('error', reject);
    sent.end(body);
  });
}

/** What is wrong with an answer; null if all is well. */
export function faultOf({ status, type, headers, body }: NastyAnswer): string | null {
  if (status >= 500) return `status ${status}`;
  if (headers['x-injected'] !== undefined) return 'a header was smuggled in';
  if (headers['set-cookie'] !== undefined) return 'a cookie is set';
  if (headers['x-content-type-options'] !== 'nosniff') return 'nosniff is missing';
  if (/html|xml|svg/.test(type) && body.includes(CANARY)) return 'text is reflected unescaped';
  if (/\n {4}at [\w.<>]+ \(|node:internal|\/node_modules\//.test(body)) return 'a stack trace is shown';
  return null;
}
