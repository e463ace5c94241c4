import { createHash } from 'node:crypto';
import { headScript } from '@/components/layout/headScript';

const fixed = [
  "img-src 'self' data:",
  "font-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
];

/** The policy of every answer that is not a page: nothing inline runs. */
export const plainPolicy = policy("'self'", "'self'", "'self'");

/** The policy while developing: Next's overlay, source maps and hot reloading need eval, inline code and a web socket. */
export const devPolicy = policy("'self' 'unsafe-inline' 'unsafe-eval'", "'self' 'unsafe-inline'", "'self' ws: wss:");

/** The policy of every page of the app: of all inline scripts only the one of the head may run, wherever a text put another. */
export const pagePolicy = policy(`'self' ${hashSource(headScript)}`, "'self'", "'self'");

/**
 * The policy of a page that the server writes itself: it runs nothing.
 * @param style the content of its style element
 */
export function documentPolicy(style: string): string {
  return policy("'none'", hashSource(style), "'none'");
}

/** The source expression of an inline element, https://www.w3.org/TR/CSP3/#grammardef-hash-source */
export function hashSource(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

function policy(script: string, style: string, connect: string): string {
  return ["default-src 'self'", `script-src ${script}`, `style-src ${style}`, `connect-src ${connect}`, ...fixed].join(
    '; ',
  );
}
