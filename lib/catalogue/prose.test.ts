import type { ElementContent } from 'hast';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowedComponents, allowedElements, DEEPEST_PROSE, isAllowedAddress } from '@/lib/exchange/allowedProse';
import { openShared } from './catalogue.fixture';
import { MALICIOUS_PROSE, SURVIVES } from './maliciousProse.fixture';
import type { Catalogue } from './open';
import { readProse, type StoredProse } from './prose';

const ANCHOR = /^[a-z\d-]+$/;

/** Everything of read prose that the allow-list does not hold. */
function strangers({ lede, sections }: StoredProse): string[] {
  const wrong = sections.filter(({ heading, id }) => typeof heading !== 'string' || !ANCHOR.test(id));
  return [
    ...wrong.map((section) => JSON.stringify(section)),
    ...[lede, ...sections.map(({ nodes }) => nodes)].flatMap((nodes) => nodes.flatMap((one) => strange(one, 0))),
  ];
}

function strange(node: ElementContent, depth: number): string[] {
  if (depth > DEEPEST_PROSE) return ['too deep'];
  const keys = Object.keys(node).sort().join(' ');
  if (node.type === 'text') return keys === 'type value' && typeof node.value === 'string' ? [] : [keys];
  if (node.type !== 'element' || keys !== 'children properties tagName type') return [keys];
  const { tagName, properties, children } = node;
  const component = Object.hasOwn(allowedComponents, tagName) ? allowedComponents[tagName] : undefined;
  const may: Record<string, (value: unknown) => boolean> = component
    ? Object.fromEntries(
        Object.entries(component).map(([name, { of }]) => [
          name,
          (value) => typeof value === 'string' && (of === null || of.includes(value)),
        ]),
      )
    : {
        ...(tagName === 'a' && { href: (value) => typeof value === 'string' && isAllowedAddress(value) }),
        ...(/^h[34]$/.test(tagName) && { id: (value) => typeof value === 'string' && ANCHOR.test(value) }),
        ...(/^t[hd]$/.test(tagName) && { align: (value) => /^(?:left|right|center)$/.test(value as string) }),
        ...(tagName === 'ol' && { start: (value) => Number.isInteger(value) }),
        ...(tagName === 'code' && {
          className: (value) =>
            Array.isArray(value) && value.length === 1 && /^language-[\w-]+$/.test(value[0] as string),
        }),
      };
  return [
    ...(component !== undefined || allowedElements.has(tagName) ? [] : [`<${tagName}>`]),
    ...(tagName === 'a' && properties.href === undefined ? ['<a> without an address'] : []),
    ...Object.entries(properties).flatMap(([name, value]) =>
      Object.hasOwn(may, name) && may[name]?.(value) ? [] : [`${name} of <${tagName}>`],
    ),
    ...children.flatMap((child) => strange(child, depth + 1)),
  ];
}

describe('malicious prose in the catalogue', () => {
  it.each(Object.entries(MALICIOUS_PROSE))('%s: is left out', (_name, tree) => {
    const prose = readProse(tree);
    expect(strangers(prose)).toEqual([]);
    expect(Object.getPrototypeOf(prose)).toBe(Object.prototype);
    if (tree.startsWith('{')) expect(JSON.stringify(prose.lede)).toContain(SURVIVES);
  });

  it('is of at least thirty kinds, and the check above finds nearly all of them where nobody reads them', () => {
    const unread = Object.values(MALICIOUS_PROSE).filter((tree) => {
      try {
        return strangers(JSON.parse(tree) as StoredProse).length > 0;
      } catch {
        return true;
      }
    });
    expect(Object.keys(MALICIOUS_PROSE).length).toBeGreaterThan(50);
    // Two are plain text, whose markup only the page can escape.
    expect(Object.keys(MALICIOUS_PROSE).length - unread.length).toBeLessThanOrEqual(2);
  });

  it('throws for what is no JSON', () => {
    expect(() => readProse('<script>')).toThrow(SyntaxError);
  });
});

describe('the prose that the import writes', () => {
  let catalogue: Catalogue;
  beforeAll(async () => {
    catalogue = await openShared();
  });
  afterAll(() => catalogue.database.$disconnect());

  it('is read whole', async () => {
    const { article, bulletin, knownIssue, topic } = catalogue.database;
    const rows = [
      ...(await article.findMany()),
      ...(await bulletin.findMany()),
      ...(await knownIssue.findMany()),
      ...(await topic.findMany()),
    ];
    expect(rows.length).toBeGreaterThan(100);
    for (const { file, tree } of rows) expect(readProse(tree), file).toEqual(JSON.parse(tree));
  });
});
