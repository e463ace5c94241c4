import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInline } from './inline';

const scripts = (html: string) => [...findInline(html).scripts];
const styles = (html: string) => [...findInline(html).styles];

describe('findInline', () => {
  it.each([
    ['<script>a</script>', ['a']],
    ['<SCRIPT>a</ScRiPt >', ['a']],
    ['<script>a</script/><script\nasync>b</script\n>', ['a', 'b']],
    ['<script>a</script><script>a</script>', ['a']],
    ['<script></script>', ['']],
    ['<script src="/x.js">a</script><script SRC=/y.js></script>', []],
    ['<script data-src="x">a</script>', ['a']],
    ['<script a=">" b=\'>\' c=x>a</script>', ['a']],
    ['<script a = ">"b>a</script>', ['a']],
    ['<script =src>a</script>', ['a']],
    ['<script type=module>a</script>', ['a']],
    ['<script type="application/ld+json">{}</script><script type="application/json">{}</script>', []],
    ['<scripty>a</scripty>', []],
    ['<p title="<script>x</script>">t</p><script>a</script>', ['a']],
    ['</p title="<script>x</script>"><script>a</script>', ['a']],
    ['<!--<script>x</script>--><script>a</script>', ['a']],
    ['<!--$--><script>a</script><!--/$-->', ['a']],
    ['<!--><script>a</script>-->', ['a']],
    ['<!---><script>a</script>-->', ['a']],
    ['<!----><script>a</script>', ['a']],
    ['<!----!><script>a</script>', ['a']],
    ['<!--!><script>x</script>--><script>a</script>', ['a']],
    ['<!-- never closed <script>x</script>', []],
    ['<!doctype html><script>a</script>', ['a']],
    ['<?xml <script>x</script>', []],
    ['</><script>a</script>', ['a']],
    ['1 < 2 <script>a</script>', ['a']],
    ['<title><script>x</script></title><script>a</script>', ['a']],
    ['<textarea><script>x</script></textareas></textarea><script>a</script>', ['a']],
    ['<noscript><script>x</script></noscript><script>a</script>', ['a']],
    ['<style><script>x</script></style><script>a</script>', ['a']],
    ['<script>if (a<b) "</scrip"</script>', ['if (a<b) "</scrip"']],
    ['<script>a\r\nb\rc</script>', ['a\nb\nc']],
    ['<script><!--\na\n//--></script><script>b</script>', ['<!--\na\n//-->', 'b']],
    ['<script><!--<script>a</script>b--></script>c', ['<!--<script>a</script>b-->']],
    ['<script><!--<script>a</script>b</script>c', ['<!--<script>a</script>b']],
    ['<script><!--><script>a</script>b', ['<!--><script>a']],
    ['<script>"<script>"</script>b', ['"<script>"']],
    ['<script>never closed', []],
    ['<script', []],
    ['<script a="', []],
    ['<', []],
    ['', []],
  ])('%s', (html, expected) => {
    expect(scripts(html)).toEqual(expected);
  });

  it('finds style elements too', () => {
    expect(
      styles('<style>a{}</style><style media="print">b{}</style><link rel=stylesheet href=/x.css><p style="c"></p>'),
    ).toEqual(['a{}', 'b{}']);
    expect(styles('<script>"<style>x</style>"</script>')).toEqual([]);
  });

  const text = fc.string({
    unit: fc.constantFrom('a', ' ', '"', "'", '>', '=', '-', '!', '/', '\n', 'ß', '€', '&lt;'),
  });
  const noise = fc.oneof(
    text.map((value) => ({ html: value, content: undefined })),
    text.map((value) => ({ html: `<!--x${value.replaceAll('-', '')}<script>no</script>-->`, content: undefined })),
    text.map((value) => ({ html: `<p title="${value.replaceAll('"', '')}<script>no</script>">`, content: undefined })),
    text.map((value) => ({ html: `<title>${value}<script>no</script></title>`, content: undefined })),
    text.map((value) => ({ html: `<script src="${value.replaceAll('"', '')}">no</script>`, content: undefined })),
  );
  const script = fc.tuple(text, text).map(([attribute, content]) => ({
    html: `<script data-a='${attribute.replaceAll("'", '')}'>${content}</script>`,
    content,
  }));

  it('finds exactly the scripts of a page made of pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(noise, script), { maxLength: 20 }), (pieces) => {
        const expected = pieces.flatMap((piece) => (piece.content === undefined ? [] : [piece.content]));
        expect(scripts(pieces.map((piece) => piece.html).join(''))).toEqual([...new Set(expected)]);
      }),
    );
  });

  it('ends on any text, and what it finds stands in the text', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      '!',
      '-',
      '--',
      '<!--',
      '-->',
      '"',
      "'",
      '=',
      ' ',
      'script',
      '<script',
      '</script',
      '<style>',
      '</style>',
      '<title>',
      'src',
      'a',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
        (html) => {
          for (const found of [...scripts(html), ...styles(html)]) expect(html).toContain(found);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
