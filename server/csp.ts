import { createHash } from 'node:crypto';
import { findInline } from './inline';

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

/**
 * The policy of one page, which allows exactly the inline scripts and style elements that it holds.
 * It stops foreign hosts, event handlers in attributes, and scripts added after rendering. It cannot tell a script
 * that the renderer wrote from one that text smuggled in: that is the renderer's part, which escapes all text.
 * @param html the whole page as it is sent
 */
export function pagePolicy(html: string): string {
  const { scripts, styles } = findInline(html);
  return policy(sources(scripts), sources(styles), "'self'");
}

/** The source expression of an inline element, https://www.w3.org/TR/CSP3/#grammardef-hash-source */
export function hashSource(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

function sources(contents: ReadonlySet<string>): string {
  return ["'self'", ...[...contents].map(hashSource)].join(' ');
}

function policy(script: string, style: string, connect: string): string {
  return ["default-src 'self'", `script-src ${script}`, `style-src ${style}`, `connect-src ${connect}`, ...fixed].join(
    '; ',
  );
}
