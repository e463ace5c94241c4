import type { StoredProse } from '@/lib/catalogue/prose';
import { plainText } from './plainText';

/** Writes the prose of a page as plain text, section by section. */
export function proseText({ lede, sections }: StoredProse): {
  lede: string;
  sections: { heading: string; text: string }[];
} {
  return {
    lede: plainText(lede),
    sections: sections.map(({ heading, nodes }) => ({ heading, text: plainText(nodes) })),
  };
}
