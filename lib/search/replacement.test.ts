import { describe, expect, it } from 'vitest';
import { FACTS } from '@/lib/wizard/facts.fixture';
import { replacementsFor } from './replacement';
import { releaseHit } from './targets';

const hitOf = (id: string) => {
  const release = FACTS.releases.find((one) => one.id === id);
  if (!release) throw new Error(`no release ${id}`);
  return releaseHit(FACTS, release, 'identifier', 'KB number');
};
const replacing = (text: string, ...ids: string[]) =>
  replacementsFor(FACTS, text, ids.map(hitOf)).map(({ id, why }) => [id, why]);

describe('replacementsFor', () => {
  it.each([
    'what replaced KB935490',
    'What supersedes KB935490?',
    'which rollup replaces KB935490',
    'is KB935490 superseded',
    'was 935490 replaced?',
    'KB935490 superseded by?',
    'replacement for KB935490',
    'successor of KB935490',
  ])('%j asks for the last release of the line', (text) => {
    expect(replacing(text, 'exchange-2007-rtm-ur2')).toEqual([['exchange-2007-rtm-ur7', 'replaces 2007 RTM UR2']]);
  });

  it.each(['KB935490', 'what does KB935490 replace', 'what is replaced by KB935490', 'which is superseded by 935490'])(
    '%j does not',
    (text) => {
      expect(replacing(text, 'exchange-2007-rtm-ur2')).toEqual([]);
    },
  );

  it('has nothing for the last release, or without one', () => {
    expect(replacing('what replaced KB953469', 'exchange-2007-rtm-ur7')).toEqual([]);
    expect(replacing('what replaced it')).toEqual([]);
  });

  it('reads long texts in a moment', () => {
    for (const piece of ['what ', 'is a ', 'which the ', 'replaced by ', 'does x '])
      expect(replacing(piece.repeat(20_000))).toEqual([]);
  });
});
