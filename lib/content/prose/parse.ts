import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Handler } from 'mdast-util-to-hast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import type { Problem } from '../problem';
import { allowedComponents, allowedElements } from '@/lib/exchange/allowedProse';
import { findForbidden } from './safety';
import { anchorOf, uniqueAnchors } from './anchor';
import type { Prose, Section } from './tree';

/** A link of the prose, to be checked against the pages that exist. */
export interface ProseLink {
  href: string;
  line: number;
}

/** Parsed prose with what checks and search need beside the tree. */
export interface ParsedProse {
  prose: Prose;
  /** All of its words, for search. */
  text: string;
  links: ProseLink[];
  /** Second-level headings with their lines. */
  headings: { heading: string; line: number }[];
  /** Every anchor on the page that comes from this prose. */
  anchors: string[];
}

type JsxNode = MdxJsxFlowElement | MdxJsxTextElement;

/** A component becomes an element of its name with text attributes: what is stored holds no code to evaluate. */
const asElement: Handler = (state, node: JsxNode): Element => ({
  type: 'element',
  tagName: node.name ?? '',
  properties: Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute'
        ? [[attribute.name, typeof attribute.value === 'string' ? attribute.value : '']]
        : [],
    ),
  ),
  children: state.all(node),
});

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);
const toTree = unified().use(remarkRehype, {
  handlers: { mdxJsxFlowElement: asElement, mdxJsxTextElement: asElement },
});

/**
 * Parses the prose of a content file and refuses everything that could run.
 *
 * @param body the prose
 * @param firstLine line of the file on which it begins
 * @returns the parsed prose, or every problem found
 */
export function parseProse(
  file: string,
  body: string,
  firstLine: number,
): { parsed: ParsedProse; problems: [] } | { parsed: null; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (line: number, message: string) =>
    problems.push({ file, line: firstLine - 1 + line, field: 'text', message });

  let markdown: Root;
  try {
    markdown = parser.parse(body);
  } catch (error) {
    if (error instanceof VFileMessage) {
      // The reason may hold places, counted from the beginning of the prose; one without a place of its own still has it there.
      const line = error.line ?? Number(/\((\d+):\d+-/.exec(error.reason)?.[1] ?? 1);
      const reason = error.reason.replaceAll(/ \(\d+:\d+(?:-\d+:\d+)?\)/g, '');
      report(line, `${reason}; write \\{ or \\< for a brace or an angle bracket`);
    } else {
      // The parser calls itself for each level of nesting and runs out of stack on a text that is nothing but nesting.
      report(1, `the text cannot be parsed (${String(error)}); expected it to be nested less deeply`);
    }
    return { parsed: null, problems };
  }
  findForbidden(markdown, report);
  if (problems.length > 0) return { parsed: null, problems };

  const links: ProseLink[] = [];
  visit(markdown, (node) => {
    if (node.type === 'link' || node.type === 'definition')
      links.push({ href: node.url, line: firstLine - 1 + (node.position?.start.line ?? 1) });
  });

  const root: HastRoot = toTree.runSync(markdown);
  checkElements(root, report);
  if (problems.length > 0) return { parsed: null, problems };
  return {
    parsed: { ...sectionsOf(root, firstLine), text: toString(root).replace(/\s+/g, ' ').trim(), links },
    problems: [],
  };
}

function checkElements(root: HastRoot, report: (line: number, message: string) => void): void {
  visit(root, 'element', (element) => {
    const { tagName } = element;
    if (allowedElements.has(tagName) || tagName === 'h2' || Object.hasOwn(allowedComponents, tagName)) return;
    report(
      element.position?.start.line ?? 1,
      `<${tagName}> is not allowed here; expected only ${[...allowedElements].join(', ')}`,
    );
  });
}

function sectionsOf(root: HastRoot, firstLine: number): Pick<ParsedProse, 'prose' | 'headings' | 'anchors'> {
  const prose: Prose = { lede: [], sections: [] };
  const headings: ParsedProse['headings'] = [];
  const unique = uniqueAnchors();
  const anchors: string[] = [];
  let section: Section | null = null;
  for (const node of root.children) {
    if (node.type === 'element' && node.tagName === 'h2') {
      const heading = toString(node);
      section = { heading, id: unique(anchorOf(heading)), nodes: [] };
      anchors.push(section.id);
      prose.sections.push(section);
      headings.push({ heading, line: firstLine - 1 + (node.position?.start.line ?? 1) });
      continue;
    }
    if (node.type !== 'element' && node.type !== 'text') continue;
    if (node.type === 'element' && /^h[34]$/.test(node.tagName)) {
      const id = unique(anchorOf(toString(node)));
      node.properties.id = id;
      anchors.push(id);
    }
    (section?.nodes ?? prose.lede).push(withoutPositions(node));
  }
  return { prose, headings, anchors };
}

function withoutPositions(node: ElementContent): ElementContent {
  visit(node, (child) => {
    delete child.position;
    if ('data' in child) delete child.data;
  });
  return node;
}
