import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './foldText';

describe('foldText', () => {
  it.each([
    ['full-width letters and digits', 'ＫＢ９３５４９０', 'KB935490'],
    ['no-break, thin and ideographic spaces', 'KB\u00a0935\u2009490\u3000x', 'KB 935 490 x'],
    ['dashes and minus', 'MS07\u2011026 CVE\u20132007\u22120039', 'MS07-026 CVE-2007-0039'],
    ['a typographic apostrophe', '935\u2019490', "935'490"],
    ['marks that cannot be seen', '\u200eKB\u200b935490\ufeff', ' KB 935490 '],
    ['footnote marks, which are no digits', 'KB935490² ①', 'KB935490² ①'],
    ['characters that would become several', '… ㎏ ﬁ', '… ㎏ ﬁ'],
    ['other scripts', '更新 Обновление Ä', '更新 Обновление Ä'],
  ])('%s', (_name, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('keeps every position and every ASCII character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const folded = foldText(text);
        expect(folded.length).toBe(text.length);
        text.split('').forEach((unit, at) => {
          if (unit < '\u0080') expect(folded[at]).toBe(unit);
        });
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});
