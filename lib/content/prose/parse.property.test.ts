import type { ElementContent } from 'hast';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedComponents, allowedElements, isAllowedAddress } from '@/lib/exchange/allowedProse';
import { MALICE } from './malice.fixture';
import { parseProse, type ParsedProse } from './parse';

/** Pieces of Markdown and MDX, put together in any order: much of it is broken. */
const piece = fc.constantFrom(
  '\n',
  '\n\n',
  ' ',
  '    ',
  '# ',
  '## ',
  '### ',
  '- ',
  '1. ',
  '> ',
  '|',
  '| - |\n',
  '*',
  '**',
  '`',
  '```\n',
  '```js onload=x\n',
  '~~',
  '[',
  ']',
  '](',
  ')',
  '!',
  '[^1]',
  ': ',
  '<',
  '>',
  '/>',
  '</',
  '<Note kind="info">',
  '</Note>',
  '<Note',
  ' kind="',
  '"',
  '{',
  '}',
  '{...',
  '{/*',
  '*/}',
  '<!--',
  '-->',
  '&lt;',
  '&#123;',
  '&colon;',
  '\\',
  'import a from "b"',
  'export const a = 1',
  'javascript:',
  'data:',
  'https://example.org',
  '/kb/1',
  '//',
  'onerror=',
  'script',
  'a',
  'é',
  '\0',
  '\t',
  '\u2028',
  '<!DOCTYPE',
  '<?',
  '<![CDATA[',
);
const nasty = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((all) => all.join('')),
  fc.string({ unit: 'binary' }),
  fc.string(),
);

/** Harmless Markdown around something that is not. */
const context = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => `Words before.\n\n${text}\n\nWords after.`,
  (text) => `## Install\n\n${text}`,
  (text) => text.replaceAll(/^/gm, '> '),
  (text) => `- ${text.replaceAll('\n', '\n  ')}`,
  (text) => `1. a\n2. ${text.replaceAll('\n', '\n   ')}`,
  (text) => `<Note kind="info">\n\n${text}\n\n</Note>`,
  (text) => `> - ${text.replaceAll('\n', '\n>   ')}`,
);

const TEXT_PROPERTIES: Record<string, readonly string[]> = {
  a: ['href', 'title'],
  code: ['className'],
  ol: ['start'],
  th: ['align'],
  td: ['align'],
  h3: ['id'],
  h4: ['id'],
  ...Object.fromEntries(Object.entries(allowedComponents).map(([name, attributes]) => [name, Object.keys(attributes)])),
};

/** Fails on anything in stored prose that is no text, no element of the list or no attribute of it. */
function expectHarmless({ prose }: ParsedProse): void {
  const look = (node: ElementContent): void => {
    if (node.type === 'text') return expect(Object.keys(node)).toEqual(['type', 'value']);
    if (node.type !== 'element') return expect(node.type).toBe('element');
    const { tagName, properties } = node;
    expect(Object.keys(node).sort()).toEqual(['children', 'properties', 'tagName', 'type']);
    expect(allowedElements.has(tagName) || Object.hasOwn(allowedComponents, tagName), tagName).toBe(true);
    for (const [name, value] of Object.entries(properties)) {
      expect(TEXT_PROPERTIES[tagName] ?? []).toContain(name);
      if (name === 'className') expect(value).toEqual([expect.stringMatching(/^language-/)]);
      else expect(['string', 'number']).toContain(typeof value);
      if (name === 'href') expect(isAllowedAddress(String(value)), String(value)).toBe(true);
    }
    node.children.forEach(look);
  };
  [...prose.lede, ...prose.sections.flatMap(({ nodes }) => nodes)].forEach(look);
  expect(JSON.parse(JSON.stringify(prose))).toEqual(prose);
}

describe('parseProse on any text', () => {
  it('never throws; gives harmless prose or says on which line what is wrong', () => {
    fc.assert(
      fc.property(nasty, (body) => {
        const { parsed, problems } = parseProse('a', body, 5);
        if (parsed) return expectHarmless(parsed);
        expect(problems.length).toBeGreaterThan(0);
        const last = 5 + body.split(/\r\n|\r|\n/).length;
        for (const { line } of problems) expect(line >= 5 && line <= last, `line ${line} of ${last}`).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it('lets no malice through, wherever it stands', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MALICE), context, context, (malice, inner, outer) => {
        const { parsed } = parseProse('a', outer(inner(malice)), 1);
        // Inside something else, import and export are words like others.
        if (parsed && /^(?:import|export)\b/.test(malice)) expectHarmless(parsed);
        else expect(parsed).toBeNull();
      }),
      { numRuns: 600 },
    );
  });

  it.each(['> ', '- ', '1. ', '> - '])('refuses %j, nested two hundred times', (opening) => {
    expect(parseProse('a', `Text.\n\n${opening.repeat(200)}x`, 1).problems).toEqual([
      { file: 'a', line: 3, field: 'text', message: 'the text is nested too deeply; expected at most 40 levels' },
    ]);
  });

  it('refuses nesting for which the stack of the parser has no room', () => {
    expect(parseProse('a', `${'> '.repeat(6000)}x`, 1)).toMatchObject({
      parsed: null,
      problems: [{ line: 1, message: expect.stringContaining('nested') }],
    });
  });
});

describe('isAllowedAddress', () => {
  it('takes only addresses that stay on this site, name a web site, or a mailbox', () => {
    const address = fc
      .array(
        fc.constantFrom(
          '/',
          '\\',
          '#',
          ':',
          'http',
          'HTTPS',
          'javascript',
          'mailto',
          'data',
          'a',
          '.',
          '@',
          '\t',
          '\n',
          ' ',
          '\0',
          '%09',
        ),
      )
      .map((all) => all.join(''));
    fc.assert(
      fc.property(address, (text) => {
        if (!isAllowedAddress(text)) return;
        const base = new URL('https://site.invalid/page');
        if (!URL.canParse(text, base)) return;
        const url = new URL(text, base);
        const outside = /^https?:/i.test(text) && /^https?:$/.test(url.protocol);
        expect(outside || url.host === 'site.invalid' || url.protocol === 'mailto:').toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});
