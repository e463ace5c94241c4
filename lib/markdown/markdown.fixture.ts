import type { ElementContent } from 'hast';
import { toString as textOfTree } from 'hast-util-to-string';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const parser = unified().use(remarkParse).use(remarkGfm);
const toHtml = unified().use(remarkRehype);

/** Parses Markdown as a reader's program does, with tables. */
export function parseMarkdown(text: string): Root {
  return parser.parse(text);
}

/** The words of a parsed text as a page would show them, without spaces. */
export function wordsOf(root: Root): string {
  return squeezed(textOfTree(toHtml.runSync(root)));
}

/** The words of stored prose, without spaces. */
export function wordsOfProse(nodes: readonly ElementContent[]): string {
  return squeezed(textOfTree({ type: 'root', children: [...nodes] }));
}

/** A text without spaces, which Markdown and HTML may add and drop between blocks. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

/** How often each kind of node occurs. */
export function kindsOf(root: Root): Record<string, number> {
  const counts: Record<string, number> = {};
  visit(root, (node: Nodes) => {
    counts[node.type] = (counts[node.type] ?? 0) + 1;
  });
  return counts;
}

/** The addresses of all links. */
export function linksOf(root: Root): string[] {
  const links: string[] = [];
  visit(root, 'link', ({ url }) => {
    links.push(url);
  });
  return links;
}
