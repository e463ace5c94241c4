import fc from 'fast-check';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { kindsOf, linksOf, parseMarkdown, squeezed, wordsOf } from './markdown.fixture';
import { code, heading, link, list, paragraph, strong, table, type Block } from './nodes';
import { writeMarkdown } from './write';

const page = new URL('https://updates.example.org/kb/935490');
const write = (...blocks: Block[]) => writeMarkdown(blocks, page);

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'a@b.cc',
        '<script>',
        '](javascript:alert(1))',
        '[x]',
        '![',
        '`',
        '|',
        '#',
        '- ',
        '1. ',
        '**',
        '_',
        '&lt;',
        '\\',
        'https://x.y',
        '~~',
        '---',
        '>',
      ),
      fc.string({ unit: 'grapheme' }),
    ),
    { minLength: 1 },
  )
  .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

const documentOf = (text: string) => [
  heading(1, text),
  paragraph(text, strong('x')),
  ...list([[text]]),
  table([text], [[[text]]]),
];

it('lets text be text: no link, element, heading or list grows out of it', () => {
  const { text: _, ...plain } = kindsOf(parseMarkdown(write(...documentOf('a'))));
  fc.assert(
    fc.property(hostile, (text) => {
      const written = write(...documentOf(text));
      const root = parseMarkdown(written);
      // GitHub's Markdown makes a link of a bare address, escaped or not: it leads where it says. No other may be there.
      const { text: __, link: ___, ...kinds } = kindsOf(root);
      expect(kinds).toEqual(plain);
      visit(root, 'link', ({ position }) => expect(written.charAt(position?.start.offset ?? -1)).not.toMatch(/[[<]/));
    }),
  );
});

it('keeps a hostile title whole', () => {
  const title = '<script>alert(1)</script> [x](javascript:alert(1)) | `code` & *stars*';
  expect(wordsOf(parseMarkdown(write(heading(1, title))))).toBe(squeezed(title));
});

it('completes the addresses of the site and leaves others', () => {
  const written = write(
    paragraph(
      link('/kb/953469', 'a'),
      link('#sources', 'b'),
      link('https://example.com/', 'c'),
      link('mailto:a@b.c', 'd'),
    ),
  );
  expect(linksOf(parseMarkdown(written))).toEqual([
    'https://updates.example.org/kb/953469',
    'https://updates.example.org/kb/935490#sources',
    'https://example.com/',
    'mailto:a@b.c',
  ]);
});

it('does not change what it is given', () => {
  const block = paragraph(link('/kb/953469', 'a'));
  write(block);
  expect(block).toEqual(paragraph(link('/kb/953469', 'a')));
});

it('writes the plain forms', () => {
  expect(
    write(
      heading(1, 'KB935490'),
      paragraph(strong('Replaced.'), ' Install ', link('/kb/953469', 'UR7'), '.'),
      ...list([['Build: ', code('8.0.711.2')], ['One']]),
      ...list([['First'], ['Second']], true),
      table(['Line', 'State'], [[['2007'], ['Fixed']]]),
    ),
  ).toBe(`# KB935490

**Replaced.** Install [UR7](https://updates.example.org/kb/953469).

- Build: \`8.0.711.2\`
- One

1. First
2. Second

| Line | State |
| - | - |
| 2007 | Fixed |
`);
});
