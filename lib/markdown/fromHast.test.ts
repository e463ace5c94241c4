import type { ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { openShared } from '@/lib/catalogue/catalogue.fixture';
import { readProse } from '@/lib/catalogue/prose';
import { noteTitle } from '@/lib/words/notes';
import { fromHast } from './fromHast';
import { kindsOf, parseMarkdown, wordsOf, wordsOfProse } from './markdown.fixture';
import { writeMarkdown } from './write';

const page = new URL('https://updates.example.org/topics/a');
const write = (nodes: readonly ElementContent[]) => writeMarkdown(fromHast(nodes), page);
const el = (
  tagName: string,
  properties: Record<string, string | string[] | number>,
  ...children: (ElementContent | string)[]
): ElementContent => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});

describe('every prose of the catalogue', async () => {
  const { database } = await openShared();
  const rows = (
    await Promise.all([
      database.article.findMany({ select: { file: true, tree: true } }),
      database.knownIssue.findMany({ select: { file: true, tree: true } }),
      database.topic.findMany({ select: { file: true, tree: true } }),
      database.bulletin.findMany({ select: { file: true, tree: true } }),
    ])
  ).flat();

  it('keeps all of its words through Markdown and back, and no HTML comes of it', () => {
    expect(rows.length).toBeGreaterThan(150);
    for (const { file, tree } of rows) {
      const { lede, sections } = readProse(tree);
      const nodes = [...lede, ...sections.flatMap((section) => section.nodes)];
      const root = parseMarkdown(write(nodes));
      expect(kindsOf(root), file).not.toHaveProperty('html');
      expect(wordsOf(root), file).toBe(wordsOfProse(nodes.map(titled)));
    }
  });
});

/** A note's title is an attribute in the tree and words in Markdown. */
function titled(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const { tagName, properties, children } = node;
  const title = tagName === 'Note' ? [el('p', {}, String(properties.title ?? noteTitle(String(properties.kind))))] : [];
  return { ...node, children: [...title, ...children.map(titled)] };
}

it('writes each element of the allow-list', () => {
  expect(
    write([
      el('h3', {}, 'Heading'),
      el(
        'p',
        {},
        'A ',
        el('strong', {}, 'b'),
        ' ',
        el('em', {}, 'c'),
        ' ',
        el('code', {}, 'd|e'),
        el('br', {}),
        el('a', { href: '/kb/935490' }, 'f'),
      ),
      el('pre', {}, el('code', { className: ['language-powershell'] }, 'Get-Thing | Format-List\n')),
      el(
        'ul',
        {},
        '\n',
        el('li', {}, 'one'),
        '\n',
        el('li', {}, el('p', {}, 'two'), el('ol', { start: 3 }, el('li', {}, 'deep'))),
      ),
      el('blockquote', {}, el('p', {}, 'quoted')),
      el('hr', {}),
      el('h4', {}, 'Smaller'),
    ]),
  ).toBe(`### Heading

A **b** _c_ \`d|e\`\\
[f](https://updates.example.org/kb/935490)

\`\`\`powershell
Get-Thing | Format-List
\`\`\`

- one
- two

  3. deep

> quoted

---

#### Smaller
`);
});

it('writes a table with its alignment, and a bar inside a cell as text', () => {
  const row = (name: string, ...cells: ElementContent[]) => el(name, {}, el('tr', {}, ...cells));
  expect(
    write([
      el(
        'table',
        {},
        row('thead', el('th', { align: 'right' }, 'Build'), el('th', {}, 'Words')),
        row('tbody', el('td', {}, '1'), el('td', {}, 'a|b', el('br', {}), 'c')),
      ),
    ]),
  ).toBe('| Build | Words |\n| -: | - |\n| 1 | a\\|b c |\n');
});

it('writes a note as a quotation under its title, or under the one of its kind', () => {
  expect(write([el('Note', { kind: 'warning', title: 'Take care' }, el('p', {}, 'Text.'))])).toBe(
    '> **Take care**\n>\n> Text.\n',
  );
  expect(write([el('Note', { kind: 'contradiction' }, el('p', {}, 'Text.'))])).toContain(
    '**The source contradicts itself**',
  );
});
