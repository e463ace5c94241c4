import { inlineParts } from '@/lib/wizard/inline';
import { code, link, type Inline } from './nodes';

/** One paragraph of the wizard's words. */
export function inlineWords(text: string): Inline[] {
  return inlineParts(text).map((part) => {
    if (part.kind === 'code') return code(part.text);
    return part.kind === 'link' ? link(part.href, part.text) : part.text;
  });
}
