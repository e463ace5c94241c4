import fc from 'fast-check';
import { address } from './nastyAddress';
import { BODY_PLACES, body, shortBody } from './nastyBody';
import { headerText } from './nastyText';

/** The headers that Node, our server, Next or a proxy act on. */
const names = [
  ...['accept', 'accept-charset', 'accept-encoding', 'accept-language', 'authorization', 'cache-control', 'connection'],
  ...['content-encoding', 'content-language', 'content-type', 'cookie', 'expect', 'forwarded', 'host', 'if-match'],
  ...['if-modified-since', 'if-none-match', 'if-range', 'if-unmodified-since', 'origin', 'pragma', 'priority'],
  ...['purpose', 'range', 'referer', 'sec-fetch-dest', 'sec-fetch-mode', 'sec-fetch-site', 'te', 'trailer'],
  ...['upgrade', 'upgrade-insecure-requests', 'user-agent', 'via', 'x-forwarded-for', 'x-forwarded-host'],
  ...['x-forwarded-port', 'x-forwarded-proto', 'x-http-method-override', 'x-original-url', 'x-real-ip'],
  ...['x-request-id', 'x-rewrite-url', 'x-supersede-catalogue', 'x-supersede-form'],
  ...['next-action', 'next-resume', 'next-router-prefetch', 'next-router-segment-prefetch', 'next-router-state-tree'],
  ...['next-url', 'rsc', 'x-invoke-error', 'x-invoke-output', 'x-invoke-path', 'x-invoke-query', 'x-invoke-status'],
  ...['x-matched-path', 'x-middleware-invoke', 'x-middleware-prefetch', 'x-middleware-rewrite'],
  ...['x-middleware-subrequest', 'x-nextjs-data', 'x-now-route-matches', 'x-prerender-revalidate'],
];

const usual = [
  '1',
  '*',
  'gzip',
  'br;q=0',
  'br',
  'bytes=0-1',
  'bytes=5-2',
  'text/html',
  'text/x-component',
  '100-continue',
  'websocket',
  'upgrade',
  'close',
  'POST',
  '/_next',
  'middleware:middleware:middleware',
];

const name = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...names) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'abcxyz-_.!~'), minLength: 1, maxLength: 30 }) },
);

const headers = fc.dictionary(name, fc.oneof(headerText, fc.constantFrom(...usual)), { maxKeys: 5 });

/** A request as it goes over the wire. */
export interface NastyRequest {
  /** The kind of address, of PLACES or BODY_PLACES. */
  place: string;
  method: string;
  address: string;
  headers: Record<string, string>;
  body: string | Buffer;
}

const read = fc
  .tuple(fc.constantFrom('GET', 'GET', 'GET', 'HEAD'), address, headers)
  .map(([method, to, given]): NastyRequest => ({ method, ...to, headers: given, body: '' }));

/** Where it is read, a body may be of any size. */
const sendable = fc.oneof(
  fc.tuple(
    fc.constantFrom(...BODY_PLACES).map((place) => ({ place, address: place })),
    body,
  ),
  fc.tuple(address, shortBody),
);

const send = fc
  .tuple(sendable, headers, fc.boolean())
  .map(([[to, { type, content }], given, chunked]): NastyRequest => ({
    method: 'POST',
    ...to,
    headers: { ...given, 'content-type': type, ...(chunked && { 'transfer-encoding': 'chunked' }) },
    body: content,
  }));

const other = fc
  .tuple(fc.constantFrom('PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'TRACE'), address, headers, shortBody)
  .map(([method, to, given, { content }]): NastyRequest => ({
    method,
    ...to,
    headers: given,
    body: method === 'PUT' ? content : '',
  }));

/** Any request: mostly reads, some forms and bodies, some methods that nothing answers. */
export const nastyRequest: fc.Arbitrary<NastyRequest> = fc.oneof(
  { weight: 8, arbitrary: read },
  { weight: 3, arbitrary: send },
  { weight: 1, arbitrary: other },
);
