import type { IncomingMessage, ServerResponse } from 'node:http';
import { decodeText } from '@/lib/decodeText';
import { formHeader } from '@/lib/requestHeaders';
import type { Refusal } from './refuse';

/** What answers a form sent by POST, so that pasted text stays out of addresses and logs. */
export const places = new Set(['/wizard', '/fleet', '/fleet/export.csv', '/fleet/export.md']);

const unreadable: Refusal = {
  status: 400,
  title: 'The form could not be read',
  detail: 'Send it as application/x-www-form-urlencoded or multipart/form-data. Programs use /api.',
};

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
      fields.append(name, typeof value === 'string' ? value : decodeText(new Uint8Array(await value.arrayBuffer())));
    }
  } catch {
    return unreadable;
  }
  return fields.toString();
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
