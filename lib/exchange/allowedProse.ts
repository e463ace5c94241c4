/** Elements that prose may turn into. Anything else is refused at import, and left out when stored prose is read. */
export const allowedElements: ReadonlySet<string> = new Set([
  'p',
  'h3',
  'h4',
  'a',
  'strong',
  'em',
  'code',
  'pre',
  'ul',
  'ol',
  'li',
  'blockquote',
  'br',
  'hr',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
]);

/** Levels that prose may be nested in; code that walks the tree level by level never runs out of stack. */
export const DEEPEST_PROSE = 40;

/** An attribute of a component: whether it must stand there, and the values that it may have (null: any text). */
export interface AllowedAttribute {
  required: boolean;
  of: readonly string[] | null;
}

/** Components that an author may use, with the attributes of each. */
export const allowedComponents: Readonly<Record<string, Readonly<Record<string, AllowedAttribute>>>> = {
  Note: { kind: { required: true, of: ['info', 'warning', 'contradiction'] }, title: { required: false, of: null } },
};

/**
 * Addresses that a link may have: this site, a place on the same page, the web, or a mailbox. A backslash counts as a slash
 * in browsers, and they drop tabs and line breaks (WHATWG URL, "basic URL parser"): either could hide another host.
 */
export function isAllowedAddress(href: string): boolean {
  return /^(?:\/(?!\/)|#|https?:\/\/(?!\/)|mailto:)/i.test(href) && !/[\p{Cc}\s\\]/u.test(href);
}
