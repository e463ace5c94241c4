import { describe, expect, it } from 'vitest';
import { digitsForWords } from './numberWords';

const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

describe('digitsForWords', () => {
  it('reads every number from one to ninety-nine', () => {
    for (let number = 1; number < 100; number++) {
      const tens = TENS[Math.floor(number / 10) - 2];
      const unit = ONES[(number % 10) - 1];
      for (const between of [' ', '-', '']) {
        const words = number < 20 ? ONES[number - 1] : unit ? `${tens}${between}${unit}` : tens;
        expect(digitsForWords(`rollup ${words} v2`)).toBe(`rollup ${number} v2`);
      }
    }
  });

  it.each(['someone', 'tenant', 'often', 'sixth', 'phone', 'twentyish', 'ten7', '7ten', 'öten'])(
    'leaves %j alone',
    (word) => {
      expect(digitsForWords(word)).toBe(word);
    },
  );

  it('reads neighbours one by one', () => {
    expect(digitsForWords('one two, twenty ten; thirty-one')).toBe('1 2, 20 10; 31');
  });
});
