import fc from 'fast-check';
import { expect, it } from 'vitest';
import { element, xmlDocument } from './xml';
import { parseXml } from './xml.fixture';

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '</title>',
        '<![CDATA[',
        ']]>',
        '&',
        '&#0;',
        '"',
        "'",
        '<!--',
        '\u0000',
        '\ufffe',
        '\ud800',
        '\r\n',
        '\t',
      ),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(''));

/** What no document may hold arrives as the replacement character. */
const arriving = (text: string) =>
  [...text]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      const allowed =
        code === 9 ||
        code === 10 ||
        code === 13 ||
        (code >= 0x20 && code <= 0xd7ff) ||
        (code >= 0xe000 && code <= 0xfffd) ||
        code >= 0x10000;
      return allowed ? character : '\ufffd';
    })
    .join('');

it('carries any text as text and any attribute as itself', () => {
  fc.assert(
    fc.property(hostile, hostile, (text, value) => {
      const parsed = parseXml(xmlDocument(element('a', { b: value }, text, element('c'))));
      expect(parsed.attributes).toEqual({ b: arriving(value) });
      expect(parsed.children).toHaveLength(1);
      expect(parsed.text).toBe(arriving(text));
    }),
  );
});

it('declares its version and encoding', () => {
  expect(xmlDocument(element('a'))).toBe('<?xml version="1.0" encoding="utf-8"?>\n<a/>\n');
});
