import type { ElementContent } from 'hast';

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(['p', 'pre', 'ul', 'ol', 'table', 'blockquote', 'Note', 'h3', 'h4', 'h5', 'h6']);
const ROWS = new Set(['li', 'tr']);
const CELLS = new Set(['td', 'th']);

/**
 * Writes stored prose as plain text: paragraphs and blocks are separated by an empty line, entries of lists begin with a
 * dash, cells of a row are separated by a tab.
 */
export function plainText(nodes: ElementContent[]): string {
  return nodes
    .map(textOf)
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  const { tagName } = node;
  if (tagName === 'br') return '\n';
  const inner = node.children.map(textOf).join('');
  if (tagName === 'pre') return `\n\n${inner}\n\n`;
  if (BLOCKS.has(tagName)) return `\n\n${inner.trim()}\n\n`;
  if (tagName === 'li') return `\n- ${inner.trim()}`;
  if (ROWS.has(tagName)) return `\n${inner.replace(/\t$/, '').trim()}`;
  return CELLS.has(tagName) ? `${inner.trim()}\t` : inner;
}
