import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { allowedComponents, DEEPEST_PROSE, isAllowedAddress } from '@/lib/exchange/allowedProse';

type Report = (line: number, message: string) => void;

/** Reports everything in parsed prose that could run, or that the site cannot show: JavaScript, raw HTML, foreign components and addresses. */
export function findForbidden(root: Root, report: Report): void {
  look(root, 0, report);
}

function look(node: Nodes, depth: number, report: Report): void {
  const at = node.position?.start.line ?? 1;
  const problem = problemOf(node, depth);
  if (problem) report(at, problem);
  if (node.type === 'mdxJsxFlowElement') checkComponent(node, (message) => report(at, message));
  if (!('children' in node) || depth > DEEPEST_PROSE) return;
  for (const child of node.children) look(child, depth + 1, report);
}

function problemOf(node: Nodes, depth: number): string | null {
  if (depth > DEEPEST_PROSE) return `the text is nested too deeply; expected at most ${DEEPEST_PROSE} levels`;
  switch (node.type) {
    case 'mdxjsEsm':
      return 'import and export are not allowed; expected plain Markdown';
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return `the expression {${node.value}} is not allowed; write \\{ for a brace`;
    case 'mdxJsxTextElement':
      return inlineComponent(node);
    case 'html':
      return 'raw HTML is not allowed; expected Markdown';
    case 'image':
    case 'imageReference':
      return 'images are not allowed in prose; describe what they show';
    case 'delete':
      return 'struck text is not allowed; expected only what holds';
    case 'listItem':
      return typeof node.checked === 'boolean' ? 'boxes to tick are not allowed; expected a plain list' : null;
    case 'footnoteDefinition':
    case 'footnoteReference':
      return 'footnotes are not allowed; name the source in parentheses';
    case 'link':
    case 'definition':
      if (isAllowedAddress(node.url)) return null;
      return `the address ${node.url} is not allowed; expected https:, http:, mailto:, a path of this site or #heading`;
    case 'heading':
      if (node.depth === 1) return 'a first-level heading is not allowed; the page shows the title';
      if (depth > 1)
        return 'a heading stands inside something else; expected it outside of lists, quotes and components';
      return node.children.length === 0 ? 'a heading is empty; expected its words' : null;
    default:
      return null;
  }
}

function inlineComponent({ name }: MdxJsxTextElement): string {
  if (name !== null && Object.hasOwn(allowedComponents, name)) {
    return `<${name}> stands inside a paragraph; expected it on lines of its own`;
  }
  return unknownComponent(name);
}

function unknownComponent(name: string | null): string {
  return `<${name ?? ''}> is not allowed; expected Markdown or one of: ${Object.keys(allowedComponents).join(', ')}`;
}

function checkComponent({ name, attributes }: MdxJsxFlowElement, report: (message: string) => void): void {
  const known = name !== null && Object.hasOwn(allowedComponents, name) ? allowedComponents[name] : undefined;
  if (!known) {
    report(unknownComponent(name));
    return;
  }
  const given = new Set<string>();
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      report(`a spread in <${name}> is not allowed; expected attributes in quotes`);
      continue;
    }
    const values = Object.hasOwn(known, attribute.name) ? known[attribute.name] : undefined;
    if (!values)
      report(`<${name}> has no attribute ${attribute.name}; expected one of: ${Object.keys(known).join(', ')}`);
    else if (typeof attribute.value !== 'string')
      report(`${attribute.name} of <${name}> is no text; expected a text in quotes`);
    else if (values.of && !values.of.includes(attribute.value))
      report(`${attribute.name} of <${name}> is ${attribute.value}; expected one of: ${values.of.join(', ')}`);
    given.add(attribute.name);
  }
  for (const [attribute, { required }] of Object.entries(known))
    if (required && !given.has(attribute)) report(`<${name}> has no ${attribute}; expected it`);
}
