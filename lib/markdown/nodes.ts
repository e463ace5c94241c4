import type { Heading, Link, List, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';

/** Text or a node of a line; plain strings are text and nothing else. */
export type Inline = string | PhrasingContent;

/** Something that stands inside a list item or between headings. */
export type Block = RootContent;

const phrasing = (parts: readonly Inline[]): PhrasingContent[] =>
  parts.filter((part) => part !== '').map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part));

/** A heading; the title of a page is of depth 1. */
export function heading(depth: Heading['depth'], ...parts: Inline[]): Heading {
  return { type: 'heading', depth, children: phrasing(parts) };
}

/** A paragraph. */
export function paragraph(...parts: Inline[]): Paragraph {
  return { type: 'paragraph', children: phrasing(parts) };
}

/** A link. A path of the site becomes an address when the document is written. */
export function link(url: string, ...parts: Inline[]): Link {
  return { type: 'link', url, children: phrasing(parts) };
}

/** Strong text. */
export function strong(...parts: Inline[]): PhrasingContent {
  return { type: 'strong', children: phrasing(parts) };
}

/** A citation or a remark, set apart from our own words. */
export function emphasis(...parts: Inline[]): PhrasingContent {
  return { type: 'emphasis', children: phrasing(parts) };
}

/** An exact text inside a line: a build, a file name, a path. */
export function code(value: string): PhrasingContent {
  return { type: 'inlineCode', value };
}

/** A list of lines; nothing if there are none. */
export function list(items: readonly (readonly Inline[])[], ordered = false): Block[] {
  if (items.length === 0) return [];
  const node: List = {
    type: 'list',
    ordered,
    spread: false,
    children: items.map((parts) => ({ type: 'listItem', spread: false, children: [paragraph(...parts)] })),
  };
  return [node];
}

/** A table of a head and rows. */
export function table(head: readonly Inline[], rows: readonly (readonly Inline[])[][]): Table {
  return {
    type: 'table',
    children: [head.map((cell) => [cell]), ...rows].map((cells) => ({
      type: 'tableRow',
      children: cells.map((parts) => ({ type: 'tableCell', children: phrasing(parts) })),
    })),
  };
}

/** A part of the page with its heading; nothing if the part is empty. */
export function part(title: string, blocks: readonly Block[], depth: Heading['depth'] = 2): Block[] {
  return blocks.length === 0 ? [] : [heading(depth, title), ...blocks];
}

/** Puts a text between the others. */
export function joined(parts: readonly Inline[], between = ', '): Inline[] {
  return parts.flatMap((one, index) => (index === 0 ? [one] : [between, one]));
}
