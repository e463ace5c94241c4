import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { allowedComponents, isAllowedAddress } from './allowed';

/** Reports everything in parsed prose that could run, or that the site cannot show: JavaScript, raw HTML, foreign components and addresses. */
export function findForbidden(node: Nodes, report: (line: number, message: string) => void): void {
  const at = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'mdxjsEsm':
      report(at, 'import and export are not allowed; expected plain Markdown');
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      report(at, `the expression {${node.value}} is not allowed; write \\{ for a brace`);
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      checkComponent(node, (message) => report(at, message));
      break;
    case 'html':
      report(at, 'raw HTML is not allowed; expected Markdown');
      break;
    case 'image':
    case 'imageReference':
      report(at, 'images are not allowed in prose');
      break;
    case 'footnoteDefinition':
    case 'footnoteReference':
      report(at, 'footnotes are not allowed; name the source in parentheses');
      break;
    case 'link':
    case 'definition':
      if (!isAllowedAddress(node.url)) report(at, `the address ${node.url} is not allowed; expected https:, http:, mailto:, a path of this site or #heading`);
      break;
    case 'heading':
      if (node.depth === 1) report(at, 'a first-level heading is not allowed; the page shows the title');
      break;
    default:
      break;
  }
  if ('children' in node) for (const child of node.children) findForbidden(child, report);
}

function checkComponent(node: MdxJsxFlowElement | MdxJsxTextElement, report: (message: string) => void): void {
  const name = node.name ?? '';
  const attributes = Object.hasOwn(allowedComponents, name) ? allowedComponents[name] : undefined;
  if (!attributes) {
    const known = Object.keys(allowedComponents).join(', ');
    report(`<${name}> is not allowed; expected Markdown or one of: ${known}`);
    return;
  }
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') report(`a spread in <${name}> is not allowed`);
    else if (!Object.hasOwn(attributes, attribute.name)) report(`<${name}> has no attribute ${attribute.name}; expected one of: ${Object.keys(attributes).join(', ')}`);
    else if (typeof attribute.value !== 'string') report(`${attribute.name} of <${name}> must be a text in quotes`);
    else if (attributes[attribute.name] && !attributes[attribute.name]!.includes(attribute.value)) report(`${attribute.name} of <${name}> is ${attribute.value}; expected one of: ${attributes[attribute.name]!.join(', ')}`);
  }
}
