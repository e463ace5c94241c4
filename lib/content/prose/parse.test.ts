import { describe, expect, it } from 'vitest';
import { parseProse } from './parse';
import { MALICE } from './malice.fixture';

const problems = (body: string) => parseProse('content/a.mdx', body, 11).problems;
const messages = (body: string) => problems(body).map(({ line, message }) => `${line}: ${message}`);

describe('parseProse', () => {
  it('splits prose at its second-level headings and makes anchors', () => {
    const { parsed } = parseProse('a', 'Lede.\n\n## Install\n\nRun `it`.\n\n### By hand\n\nText.\n\n## Install\n', 11);
    expect(parsed?.prose).toEqual({
      lede: [
        { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: 'Lede.' }] },
        { type: 'text', value: '\n' },
      ],
      sections: [
        {
          heading: 'Install',
          id: 'install',
          nodes: [
            { type: 'text', value: '\n' },
            {
              type: 'element',
              tagName: 'p',
              properties: {},
              children: [
                { type: 'text', value: 'Run ' },
                { type: 'element', tagName: 'code', properties: {}, children: [{ type: 'text', value: 'it' }] },
                { type: 'text', value: '.' },
              ],
            },
            { type: 'text', value: '\n' },
            {
              type: 'element',
              tagName: 'h3',
              properties: { id: 'by-hand' },
              children: [{ type: 'text', value: 'By hand' }],
            },
            { type: 'text', value: '\n' },
            { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: 'Text.' }] },
            { type: 'text', value: '\n' },
          ],
        },
        { heading: 'Install', id: 'install-2', nodes: [] },
      ],
    });
    expect(parsed?.headings).toEqual([
      { heading: 'Install', line: 13 },
      { heading: 'Install', line: 21 },
    ]);
    expect(parsed?.anchors).toEqual(['install', 'by-hand', 'install-2']);
    expect(parsed?.text).toBe('Lede. Install Run it. By hand Text. Install');
  });

  it('collects links with their lines, those of definitions too', () => {
    const { parsed } = parseProse('a', '[a](/a)\n\n- [b]\n- www.example.org\n\n[b]: /b\n', 11);
    expect(parsed?.links).toEqual([
      { href: '/a', line: 11 },
      { href: 'http://www.example.org', line: 14 },
      { href: '/b', line: 16 },
    ]);
  });

  it('keeps a component as an element with text attributes', () => {
    const { parsed } = parseProse('a', '<Note kind="warning" title="Be careful &amp; slow">\n\nText.\n\n</Note>\n', 1);
    expect(parsed?.prose.lede).toMatchObject([
      { type: 'element', tagName: 'Note', properties: { kind: 'warning', title: 'Be careful & slow' } },
    ]);
  });

  it('keeps what looks like code in code, and what is escaped, as text', () => {
    const { parsed, problems: found } = parseProse(
      'a',
      'Set `{x}` and `<y>` or \\{z} and \\<w>.\n\n```powershell\nGet-X | % { $_.Name } # <z>\n```\n',
      1,
    );
    expect(found).toEqual([]);
    expect(parsed?.text).toBe('Set {x} and <y> or {z} and <w>. Get-X | % { $_.Name } # <z>');
  });

  it('drops what stands behind the language of a code block', () => {
    const { parsed } = parseProse('a', '```text onload=x\ncode\n```\n', 1);
    const code = { type: 'element', tagName: 'code', properties: { className: ['language-text'] } };
    expect(parsed?.prose.lede).toEqual([
      {
        type: 'element',
        tagName: 'pre',
        properties: {},
        children: [{ ...code, children: [{ type: 'text', value: 'code\n' }] }],
      },
    ]);
  });

  it('takes the Markdown that articles use', () => {
    const body =
      '## A\n\n**b** *c* `d`\n\n1. e\n2. f\n\n> g\n\n---\n\n| h | i |\n| - | :-: |\n| j | k |\n\nl\\\nm [n](https://example.org/#x "title") o@example.org\n\n#### p\n';
    expect(problems(body)).toEqual([]);
  });
});

describe('what is refused', () => {
  it.each(MALICE)('refuses %j', (body) => {
    const { parsed, problems: found } = parseProse('content/a.mdx', `Before.\n\n${body}\n`, 11);
    expect(parsed).toBeNull();
    expect(found.length).toBeGreaterThan(0);
    for (const { file, line, field, message } of found) {
      expect([file, field]).toEqual(['content/a.mdx', 'text']);
      expect(line).toBeGreaterThanOrEqual(13);
      expect(message).toMatch(/; (?:expected|write|name|describe|the page) /);
    }
  });

  it('names every problem with its line', () => {
    expect(messages('# One\n\n{1}\n\n<Evil/>\n\n[x](javascript:y)\n\nexport const a = 1\n')).toEqual([
      '11: a first-level heading is not allowed; the page shows the title',
      '13: the expression {1} is not allowed; write \\{ for a brace',
      '15: <Evil> is not allowed; expected Markdown or one of: Note',
      '17: the address javascript:y is not allowed; expected https:, http:, mailto:, a path of this site or #heading',
      '19: import and export are not allowed; expected plain Markdown',
    ]);
  });

  it.each([
    [
      'Text\n\n<Note kind="evil" x="1" {...y}>\n\na\n\n</Note>',
      [
        '13: kind of <Note> is evil; expected one of: info, warning, contradiction',
        '13: <Note> has no attribute x; expected one of: kind, title',
        '13: a spread in <Note> is not allowed; expected attributes in quotes',
      ],
    ],
    ['<Note kind={1}>\n\na\n\n</Note>', ['11: kind of <Note> is no text; expected a text in quotes']],
    ['<Note>\n\na\n\n</Note>', ['11: <Note> has no kind; expected it']],
    ['a <Note kind="info">b</Note>', ['11: <Note> stands inside a paragraph; expected it on lines of its own']],
    [
      'a\n\n> ## b',
      ['13: a heading stands inside something else; expected it outside of lists, quotes and components'],
    ],
    [
      '##### a',
      [
        '11: <h5> is not allowed here; expected only p, h3, h4, a, strong, em, code, pre, ul, ol, li, blockquote, br, hr, table, thead, tbody, tr, th, td',
      ],
    ],
    [
      'a\n\n<Note kind="info">',
      ['13: Expected a closing tag for `<Note>`; write \\{ or \\< for a brace or an angle bracket'],
    ],
    ['##', ['11: a heading is empty; expected its words']],
    [
      'a\n\n{ b',
      [
        '13: Unexpected end of file in expression, expected a corresponding closing brace for `{`; write \\{ or \\< for a brace or an angle bracket',
      ],
    ],
  ])('explains %j', (body, expected) => {
    expect(messages(body)).toEqual(expected);
  });
});
