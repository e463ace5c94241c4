import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { makeAnswer } from './answer';
import type { Answer } from './answer';
import type { Collected } from './collect';
import { pagePolicy } from './csp';
import { cacheControl, forever, isFile, isHtml, isText, variesByAddressOnly, varyByCoding } from './headers';
import { withoutRuntime } from './runtime';

/** The part of a request that decides what may be done with its answer. */
export interface Request {
  /** GET or HEAD. */
  reads: boolean;
  path: string;
  hasQuery: boolean;
}

// React's marks of a part that failed while the page was streamed under status 200.
const marksOfFailure = ['<!--$!-->', '$RX("'];

// Next lets no page set its status, so a page that refuses what was sent says it in its head.
const ownStatus = /<meta name="status" content="(4\d\d)"\/>/;

/**
 * Sets Cache-Control and Vary on a response whose status and type are known and decides whether to hold it back.
 * @returns true for whole text, false for what streams through as it is: images, fonts, parts, redirects, coded bodies
 */
export function settle(res: ServerResponse, request: Request): boolean {
  // A page redirects with 307, after which a browser would send the form again (RFC 9110, 15.4.4).
  if (!request.reads && res.statusCode === 307) res.statusCode = 303;
  const type = res.getHeader('content-type');
  const given = res.getHeader('cache-control')?.toString();
  const text = isText(type);
  // public/ keeps what Next says of files.
  if (isFile(request.path, { status: res.statusCode, headers: res.getHeaders() }))
    res.setHeader('cache-control', forever);
  else if (text || !request.reads) {
    const chosen = cacheControl({
      reads: request.reads,
      hasQuery: request.hasQuery,
      status: res.statusCode,
      html: isHtml(type),
      given,
    });
    if (chosen !== undefined) res.setHeader('cache-control', chosen);
  }
  const whole =
    text &&
    res.statusCode !== 206 &&
    res.getHeader('content-encoding') === undefined &&
    !given?.includes('no-transform');
  if (whole) res.setHeader('vary', varyByCoding(res.getHeader('vary')));
  return whole;
}

/** Makes the answer of what was held back: a page without what it does not need, and its policy; what described the old bytes or the one request goes. */
export function finish({ status, headers, body }: Collected): Answer {
  const described = ['etag', 'content-length', 'transfer-encoding', 'accept-ranges', 'x-request-id'];
  const kept: OutgoingHttpHeaders = Object.fromEntries(
    Object.entries(headers).filter(([name]) => !described.includes(name)),
  );
  if (!isHtml(headers['content-type'])) return makeAnswer(status, kept, body);
  const page = body.toString('utf8');
  const said = Number(ownStatus.exec(page)?.[1] ?? status);
  return makeAnswer(
    said,
    { ...kept, 'content-security-policy': pagePolicy },
    Buffer.from(withoutRuntime(page.replace(ownStatus, ''))),
  );
}

/** Where Next renders the page for addresses that lead nowhere. */
export const missingAddress = '/_not-found';

/**
 * Whether a page has nothing to show, or failed (`status` 404 or 500): Next answers that with an empty document, which scripts fill.
 * Only an address that no route knows gets a whole page at once.
 */
export function isEmptyDocument({ status, headers, body }: Collected, wanted: 404 | 500): boolean {
  return status === wanted && isHtml(headers['content-type']) && body.includes('<html id="__next_error__"');
}

/**
 * Whether an answer may be given to others who ask for the same address. One to a query is `private`: caches on the way may not hold
 * what a person typed. That does not concern the server, which gives it only to those who type the same; `no-store` does.
 */
export function isKeepable({ status, headers, body }: Answer, hasQuery: boolean): boolean {
  const control = String(headers['cache-control'] ?? '');
  return (
    status === 200 &&
    headers['set-cookie'] === undefined &&
    variesByAddressOnly(headers.vary) &&
    !control.includes('no-store') &&
    (hasQuery || !control.includes('private')) &&
    !(isHtml(headers['content-type']) && marksOfFailure.some((mark) => body.includes(mark)))
  );
}
