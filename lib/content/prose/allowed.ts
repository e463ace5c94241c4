/** Elements that prose may turn into. Anything else in a file is refused at import. */
export const allowedElements: ReadonlySet<string> = new Set([
  'p', 'h3', 'h4', 'a', 'strong', 'em', 'code', 'pre', 'ul', 'ol', 'li', 'blockquote', 'br', 'hr',
  'table', 'thead', 'tbody', 'tr', 'th', 'td',
]);

/** Components that an author may use, with the attributes of each and the values they may have (null: any text). */
export const allowedComponents: Readonly<Record<string, Readonly<Record<string, readonly string[] | null>>>> = {
  Note: { kind: ['info', 'warning', 'contradiction'], title: null },
};

/** Addresses that a link may have: this site, a place on the same page, the web, or a mailbox. */
export function isAllowedAddress(href: string): boolean {
  return /^(?:\/(?!\/)|#|https?:\/\/|mailto:)/i.test(href);
}
