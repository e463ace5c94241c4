import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlineParts } from './inline';

describe('the inline Markdown of the words', () => {
  it('is code, links and text', () => {
    expect(inlineParts('Run `a b` and read [the topic](/topics/crl-check).')).toEqual([
      { kind: 'text', text: 'Run ' },
      { kind: 'code', text: 'a b' },
      { kind: 'text', text: ' and read ' },
      { kind: 'link', text: 'the topic', href: '/topics/crl-check' },
      { kind: 'text', text: '.' },
    ]);
  });

  it.each(['[a](javascript:alert)', '[a](ftp://b)', '[a](//b)', '[a](/\\b)', '[a](https:b)', '`', '[a]', '<b>'])(
    'leaves %s as text',
    (text) => {
      expect(inlineParts(text)).toEqual([{ kind: 'text', text }]);
    },
  );

  it('loses no word of any text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab`[\]()/ ]{0,30}$/), (text) => {
        const written = inlineParts(text).map((part) =>
          part.kind === 'link' ? `[${part.text}](${part.href})` : part.kind === 'code' ? `\`${part.text}\`` : part.text,
        );
        expect(written.join('')).toBe(text);
      }),
    );
  });
});
