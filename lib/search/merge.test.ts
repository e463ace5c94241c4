import { describe, expect, it } from 'vitest';
import type { Hit } from './hit';
import { mergeHits } from './merge';

const hit = (type: Hit['type'], id: string, url: string, why: string): Hit => ({
  type,
  id,
  url,
  why,
  title: id,
  matched: 'identifier',
});

describe('mergeHits', () => {
  it('shows an article and its only release once, with both reasons', () => {
    const article = hit('article', 'kb935490', '/kb/935490', 'KB number 935490');
    const release = hit('release', 'exchange-2007-rtm-ur2', '/kb/935490', 'build 8.0.711.2');
    expect(mergeHits([article, release])).toEqual([{ ...article, why: 'KB number 935490; build 8.0.711.2' }]);
  });

  it('keeps the releases of one article apart', () => {
    const hits = ['14.3.224.1', '14.3.224.2'].map((build) => hit('release', build, `/builds/${build}`, 'UR8'));
    expect(mergeHits(hits)).toEqual(hits);
  });

  it('keeps a fix beside the release on whose page it stands', () => {
    const hits = [hit('article', 'kb2917508', '/kb/2917508', 'a'), hit('fix', 'fix-1', '/kb/2917508', 'b')];
    expect(mergeHits(hits)).toEqual(hits);
  });

  it('keeps the order of the first hits and says a reason once', () => {
    const hits = [
      hit('known-issue', 'a', '/a', 'event 1023'),
      hit('known-issue', 'b', '/b', 'event 1023'),
      hit('known-issue', 'a', '/a', 'event 1023'),
      hit('known-issue', 'a', '/a', 'error code 1603'),
      hit('known-issue', 'a', '/a', 'event 1023'),
    ];
    expect(mergeHits(hits).map(({ id, why }) => [id, why])).toEqual([
      ['a', 'event 1023; error code 1603'],
      ['b', 'event 1023'],
    ]);
  });
});
