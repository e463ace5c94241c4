import type { OutgoingHttpHeader, OutgoingHttpHeaders } from 'node:http';
import { devPolicy, plainPolicy } from './csp';

/**
 * The headers that every answer carries, whoever writes it. A page later gets a policy of its own.
 * @param options.behindTls readers come through https, so they are told to stay there
 */
export function securityHeaders(options: { behindTls: boolean; dev: boolean }): OutgoingHttpHeaders {
  return {
    'content-security-policy': options.dev ? devPolicy : plainPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'cross-origin-opener-policy': 'same-origin',
    ...(options.behindTls ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  };
}

/** Whether what an address answers is named by its content: Next's files, and the scripts that browser/bundle.mjs writes. */
export function isNamedByContent(path: string): boolean {
  return path.startsWith('/_next/static/') || path.startsWith('/scripts/');
}

/** Whether an answer is a file that never changes, because its content names it. A page is none, wherever it is found. */
export function isFile(path: string, answer: { status: number; headers: OutgoingHttpHeaders }): boolean {
  return isNamedByContent(path) && answer.status === 200 && !isHtml(answer.headers['content-type']);
}

/** Leaves out what only means something for a page. The policy of the page that loads a file holds for the file. */
export function withoutPagePolicies(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !pagePolicies.has(name)));
}

const pagePolicies = new Set([
  'content-security-policy',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
]);

/** Whether a media type is text, so that it is worth compressing: text/*, JSON, XML, JavaScript, SVG. An event stream is not, it has no end. */
export function isText(contentType: unknown): boolean {
  const type = mediaType(contentType);
  return (
    type !== 'text/event-stream' &&
    /^(?:text\/.+|application\/(?:.+\+)?(?:json|xml|javascript)|image\/svg\+xml)$/.test(type)
  );
}

/** Whether a media type is HTML. */
export function isHtml(contentType: unknown): boolean {
  return mediaType(contentType) === 'text/html';
}

function mediaType(contentType: unknown): string {
  // Next sets the headers of a route's answer as lists of one.
  const text: unknown = Array.isArray(contentType) ? contentType[0] : contentType;
  return typeof text === 'string' ? (text.split(';')[0] ?? '').trim().toLowerCase() : '';
}

/** What decides the Cache-Control of an answer. */
export interface Caching {
  /** GET or HEAD. */
  reads: boolean;
  /** The request carries a query. */
  hasQuery: boolean;
  status: number;
  html: boolean;
  /** What the app or Next has set. */
  given: string | undefined;
}

/** The Cache-Control header of what never changes. */
export const forever = 'public, max-age=31536000, immutable';

// Of the minute after which nobody may see the old catalogue, the rest is for the server to look and the answer to travel.
const shared = 'public, max-age=0, s-maxage=50, must-revalidate';
const ownCopy = 'private, no-cache';

/**
 * The Cache-Control header of an answer. A page without a query may stay in a shared cache for most of a minute; every reader revalidates.
 * An answer to a query is the reader's own. A choice of the app for an answer that is no page stands.
 * @returns undefined to leave what is set, also when nothing is
 */
export function cacheControl({ reads, hasQuery, status, html, given }: Caching): string | undefined {
  if (!reads) return 'no-store';
  // Next's own defaults: never to be stored for what it rendered now, a year for what it rendered at build time.
  const chosen =
    given !== undefined && !given.startsWith('private, no-cache, no-store') && !given.startsWith('s-maxage=');
  if (chosen && !html) return undefined;
  if (status >= 300 && status < 400) return given;
  return status === 200 && !hasQuery ? shared : ownCopy;
}

/** Adds Accept-Encoding to a Vary header, and takes out the headers of Next's router, which reach no page. */
export function varyByCoding(vary: OutgoingHttpHeader | undefined): string {
  const others = varyNames(vary).filter(
    (name) => name !== 'rsc' && name !== 'accept-encoding' && !name.startsWith('next-'),
  );
  return [...others, 'Accept-Encoding'].join(', ');
}

/** Whether an answer depends on nothing but its address and the coding of its bytes. */
export function variesByAddressOnly(vary: OutgoingHttpHeader | undefined): boolean {
  return varyNames(vary).every((name) => name === 'accept-encoding');
}

function varyNames(vary: OutgoingHttpHeader | undefined): string[] {
  return String(vary ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}
