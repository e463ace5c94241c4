import { isAllowedAddress } from '@/lib/exchange/allowedProse';

/** A stretch of one paragraph of the wizard's words. */
export type InlinePart =
  { kind: 'text'; text: string } | { kind: 'code'; text: string } | { kind: 'link'; text: string; href: string };

const TOKEN = /`([^`]+)`|\[([^[\]]+)\]\(((?:\/|https?:)[^)\s]*)\)/g;

/** Reads the inline Markdown of the wizard's words: code spans and links of this site or the web. All else is text, an address that hides another host too. */
export function inlineParts(text: string): InlinePart[] {
  const parts: InlinePart[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [whole, code, label = '', href = ''] = match;
    if (code === undefined && !isAllowedAddress(href)) continue;
    parts.push({ kind: 'text', text: text.slice(end, match.index) });
    parts.push(code === undefined ? { kind: 'link', text: label, href } : { kind: 'code', text: code });
    end = match.index + whole.length;
  }
  return [...parts, { kind: 'text' as const, text: text.slice(end) }].filter((part) => part.text !== '');
}
