import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonText } from './jsonText';

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '</script>',
        '<!--',
        '-->',
        '<script>',
        '<![CDATA[',
        ']]>',
        '&lt;',
        '\u2028',
        '\u2029',
        '"',
        '\\',
      ),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(''));

it('keeps every value, and leaves nothing that a tokenizer of HTML or JavaScript acts on', () => {
  fc.assert(
    fc.property(fc.dictionary(hostile, hostile), (data) => {
      const text = jsonText(data);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(data)));
      expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    }),
  );
});

it('does not let a title end the element', () => {
  const headline = '</script><script>window.hit=1</script>';
  expect(jsonText({ headline })).toBe(
    '{"headline":"\\u003c/script\\u003e\\u003cscript\\u003ewindow.hit=1\\u003c/script\\u003e"}',
  );
});
