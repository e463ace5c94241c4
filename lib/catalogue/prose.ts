import type { Element, ElementContent, Properties } from 'hast';
import { allowedComponents, allowedElements, DEEPEST_PROSE, isAllowedAddress } from '@/lib/exchange/allowedProse';

/** Prose as it is stored: nodes of the allow-list, in a lede and sections. */
export interface StoredProse {
  lede: ElementContent[];
  sections: { heading: string; id: string; nodes: ElementContent[] }[];
}

/**
 * Reads a stored tree. The import has checked it; here everything that is not on the allow-list is left out once more,
 * so that a file that no import wrote can bring nothing onto a page but text and the elements of prose.
 *
 * @param tree JSON of a StoredProse
 * @throws SyntaxError if it is no JSON
 */
export function readProse(tree: string): StoredProse {
  const { lede, sections } = fieldsOf(JSON.parse(tree));
  return { lede: nodesOf(lede, 0), sections: listOf(sections).flatMap(sectionOf) };
}

function sectionOf(section: unknown): StoredProse['sections'] {
  const { heading, id, nodes } = fieldsOf(section);
  return typeof heading === 'string' && isAnchor(id) ? [{ heading, id, nodes: nodesOf(nodes, 0) }] : [];
}

function nodesOf(nodes: unknown, depth: number): ElementContent[] {
  return depth > DEEPEST_PROSE ? [] : listOf(nodes).flatMap((node) => nodeOf(node, depth));
}

function nodeOf(node: unknown, depth: number): ElementContent[] {
  const { type, value, tagName, properties, children } = fieldsOf(node);
  if (type === 'text') return typeof value === 'string' ? [{ type, value }] : [];
  if (type !== 'element' || typeof tagName !== 'string' || !isKnown(tagName)) return [];
  const inside = nodesOf(children, depth + 1);
  const kept = propertiesOf(tagName, fieldsOf(properties));
  // A link that leads nowhere is its words.
  if (tagName === 'a' && kept.href === undefined) return inside;
  return [{ type, tagName, properties: kept, children: inside } satisfies Element];
}

function isKnown(tagName: string): boolean {
  return allowedElements.has(tagName) || Object.hasOwn(allowedComponents, tagName);
}

/** What an element may have beside its name; an attribute with any other value is left out. */
function propertiesOf(tagName: string, given: Record<string, unknown>): Properties {
  const component = Object.hasOwn(allowedComponents, tagName) ? allowedComponents[tagName] : undefined;
  if (component !== undefined)
    return only(given, Object.keys(component), (value, name) => {
      const values = component[name]?.of ?? null;
      return typeof value === 'string' && (values === null || values.includes(value));
    });
  switch (tagName) {
    case 'a':
      return only(given, ['href'], (value) => typeof value === 'string' && isAllowedAddress(value));
    case 'h3':
    case 'h4':
      return only(given, ['id'], isAnchor);
    case 'ol':
      return only(given, ['start'], Number.isSafeInteger);
    case 'th':
    case 'td':
      return only(given, ['align'], (value) => value === 'left' || value === 'right' || value === 'center');
    case 'code':
      return only(given, ['className'], isLanguage);
    default:
      return {};
  }
}

function only(
  given: Record<string, unknown>,
  names: readonly string[],
  may: (value: unknown, name: string) => boolean,
): Properties {
  const kept = names.filter((name) => Object.hasOwn(given, name) && may(given[name], name));
  return Object.fromEntries(kept.map((name) => [name, given[name] as Properties[string]]));
}

/** The form of the anchors that the import makes. */
function isAnchor(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z\d-]+$/.test(value);
}

function isLanguage(value: unknown): boolean {
  const [name, ...more] = listOf(value);
  return typeof name === 'string' && more.length === 0 && /^language-[\w-]+$/.test(name);
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
