import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Block } from './nodes';

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', listItemIndent: 'one', incrementListMarker: true });

/**
 * Writes a document. All text is escaped as Markdown asks, so that no title can become a link or an element.
 *
 * @param blocks the document; they are not changed
 * @param address the address of the page, which links are completed with: a copy of the text leads as far as the page
 */
export function writeMarkdown(blocks: readonly Block[], address: URL): string {
  const root: Root = { type: 'root', children: structuredClone([...blocks]) };
  visit(root, 'link', (link) => {
    link.url = new URL(link.url, address).href;
  });
  return writer.stringify(root);
}
