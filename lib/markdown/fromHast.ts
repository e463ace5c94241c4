import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type { AlignType, BlockContent, PhrasingContent, RootContent, TableRow } from 'mdast';
import { noteTitle } from '@/lib/words/notes';
import { paragraph, strong } from './nodes';

/**
 * Turns stored prose back into Markdown nodes. It knows the elements of the allow-list (`lib/exchange/allowedProse.ts`);
 * of any other it keeps what is inside.
 */
export function fromHast(nodes: readonly ElementContent[]): RootContent[] {
  return blocks(nodes);
}

const isInline = (node: ElementContent): boolean =>
  node.type === 'text' || (node.type === 'element' && ['a', 'strong', 'em', 'code', 'br'].includes(node.tagName));

/** Blocks; text that stands between them, as in a tight list, becomes a paragraph. */
function blocks(nodes: readonly ElementContent[]): BlockContent[] {
  const found: BlockContent[] = [];
  let line: ElementContent[] = [];
  const endLine = () => {
    const children = phrasing(line);
    if (toString({ type: 'root', children: line }).trim() !== '') found.push({ type: 'paragraph', children });
    line = [];
  };
  for (const node of nodes) {
    if (isInline(node)) line.push(node);
    else if (node.type === 'element') {
      endLine();
      found.push(...block(node));
    }
  }
  endLine();
  return found;
}

function block(element: Element): BlockContent[] {
  const { tagName, properties, children } = element;
  switch (tagName) {
    case 'p':
      return [{ type: 'paragraph', children: phrasing(children) }];
    case 'h3':
      return [{ type: 'heading', depth: 3, children: phrasing(children) }];
    case 'h4':
      return [{ type: 'heading', depth: 4, children: phrasing(children) }];
    case 'pre':
      return [{ type: 'code', lang: languageOf(element), value: toString(element).replace(/\n$/, '') }];
    case 'ul':
    case 'ol':
      return [
        {
          type: 'list',
          ordered: tagName === 'ol',
          start: tagName === 'ol' && typeof properties.start === 'number' ? properties.start : null,
          spread: false,
          children: elements(children, 'li').map((item) => ({
            type: 'listItem',
            spread: false,
            children: blocks(item.children),
          })),
        },
      ];
    case 'blockquote':
      return [{ type: 'blockquote', children: blocks(children) }];
    case 'hr':
      return [{ type: 'thematicBreak' }];
    case 'table':
      return [table(element)];
    case 'Note': {
      const title = typeof properties.title === 'string' ? properties.title : noteTitle(String(properties.kind));
      return [{ type: 'blockquote', children: [paragraph(strong(title)), ...blocks(children)] }];
    }
    default:
      return blocks(children);
  }
}

function phrasing(nodes: readonly ElementContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') return [{ type: 'text', value: node.value.replace(/\s+/g, ' ') }];
    if (node.type !== 'element') return [];
    const { tagName, properties, children } = node;
    switch (tagName) {
      case 'a':
        return [{ type: 'link', url: String(properties.href ?? ''), children: phrasing(children) }];
      case 'strong':
        return [{ type: 'strong', children: phrasing(children) }];
      case 'em':
        return [{ type: 'emphasis', children: phrasing(children) }];
      case 'code':
        return [{ type: 'inlineCode', value: toString(node) }];
      case 'br':
        return [{ type: 'break' }];
      default:
        return phrasing(children);
    }
  });
}

function table(element: Element): BlockContent {
  const rows = elements(element.children, 'thead', 'tbody').flatMap(({ children }) => elements(children, 'tr'));
  const align = elements(rows[0]?.children ?? [], 'th', 'td').map(({ properties }) => alignOf(properties.align));
  return {
    type: 'table',
    align,
    children: rows.map((row): TableRow => ({
      type: 'tableRow',
      children: elements(row.children, 'th', 'td').map((cell) => ({
        type: 'tableCell',
        children: phrasing(cell.children),
      })),
    })),
  };
}

function alignOf(value: unknown): AlignType {
  return value === 'left' || value === 'right' || value === 'center' ? value : null;
}

function languageOf(pre: Element): string | null {
  const classes = elements(pre.children, 'code')[0]?.properties.className;
  const name = Array.isArray(classes) ? String(classes[0]) : '';
  return name.startsWith('language-') ? name.slice('language-'.length) : null;
}

function elements(nodes: readonly ElementContent[], ...names: string[]): Element[] {
  return nodes.filter((node): node is Element => node.type === 'element' && names.includes(node.tagName));
}
