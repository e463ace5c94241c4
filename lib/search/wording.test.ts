import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastOfLine, lineById } from '@/lib/exchange/supersession';
import { FACTS } from '@/lib/wizard/facts.fixture';
import { readWording } from './wording';

const shown = (text: string) => {
  const wording = readWording(FACTS, text);
  return (
    wording && [...wording.lines.map(({ label }) => `line ${label}`), ...wording.releases.map(({ label }) => label)]
  );
};
const near = (text: string) => readWording(FACTS, text)?.near.map(({ label }) => label);

describe('readWording', () => {
  it('names every rollup in the words of its line', () => {
    for (const { id, lineId, productId, rollup, reissue } of FACTS.releases) {
      if (rollup === 0) continue;
      const { slug } = lineById(FACTS, lineId);
      const year = productId.slice(-4);
      const pack = slug === 'rtm' ? 'RTM' : `Service Pack ${slug.slice(2)}`;
      for (const text of [
        `${year} ${slug} ru${rollup} v${reissue}`,
        `Update Rollup ${rollup} v${reissue} for Exchange Server ${year} ${pack}`,
        `e2k${Number(year.slice(2))} ${slug} ur ${rollup}-v${reissue}`,
        `${slug}ur${rollup}v${reissue}, exchange ${year}`,
      ]) {
        const wording = readWording(FACTS, text);
        expect(
          wording?.releases.map((release) => release.id),
          text,
        ).toEqual([id]);
        expect(wording, text).toMatchObject({ lines: [], near: [], exact: true });
      }
    }
  });

  it('names all packages of a rollup where the version is left open', () => {
    expect(shown('2007 sp3 ru8')).toEqual(['2007 SP3 UR8', '2007 SP3 UR8 v2', '2007 SP3 UR8 v3']);
    expect(shown('2010 sp3 ur8')).toEqual(['2010 SP3 UR8', '2010 SP3 UR8 v2']);
  });

  it('names every line where the service pack or the product is left open', () => {
    expect(shown('exchange 2007 ru7')).toEqual(['2007 RTM UR7', '2007 SP1 UR7', '2007 SP3 UR7']);
    expect(shown('sp3 ru10')).toEqual(['2007 SP3 UR10', '2010 SP3 UR10']);
    expect(shown('ru32')).toEqual(['2010 SP3 UR32']);
  });

  it('names a line with its baseline, or all lines of a product', () => {
    expect(shown('exchange 2007 sp1')).toEqual(['line 2007 SP1', '2007 SP1']);
    expect(shown('2010 rtm')).toEqual(['line 2010 RTM', '2010 RTM']);
    expect(shown('exchange 2010')).toEqual(['line 2010 RTM', 'line 2010 SP1', 'line 2010 SP2', 'line 2010 SP3']);
    expect(shown('rollups for e2k7 sp3')).toEqual(['line 2007 SP3', '2007 SP3']);
  });

  it('names the last rollup of each line, which is none that was recalled', () => {
    for (const line of FACTS.lines)
      expect(readWording(FACTS, `last rollup for ${line.label}`)?.releases).toEqual([lastOfLine(FACTS, line.id)]);
    expect(shown('latest rollup exchange 2010')).toEqual(['2010 SP3 UR32']);
    expect(shown('latest exchange 2007')).toEqual(['2007 SP3 UR23']);
    expect(shown('latest rollup')).toEqual(['2007 SP3 UR23', '2010 SP3 UR32']);
    expect(shown('latest service pack for 2007')).toEqual(['line 2007 SP3', '2007 SP3']);
  });

  it('names none where there is none, and offers what is nearest', () => {
    expect(shown('2010 sp3 ru33')).toEqual([]);
    expect(near('2010 sp3 ru33')).toEqual(['2010 SP3 UR32']);
    expect(near('2010 sp2 ru5 v3')).toEqual(['2010 SP2 UR5', '2010 SP2 UR5 v2']);
    expect(near('2007 sp4')).toEqual(['2007 SP3']);
    expect(near('2007 sp4 ru1')).toEqual(['2007 SP3']);
    expect(near('sp7')).toEqual(['2007 SP3', '2010 SP3']);
    expect(readWording(FACTS, '2010 sp3 ru33')?.understood).toBe(
      'Exchange Server 2010, Service Pack 3, Update Rollup 33, not known to us',
    );
  });

  it('says what it understood', () => {
    const understood = (text: string) => readWording(FACTS, text)?.understood;
    expect(understood('ur 5 v2 ex2010 sp2')).toBe('Exchange Server 2010, Service Pack 2, Update Rollup 5, v2');
    expect(understood('2007 rtm last rollup')).toBe('Exchange Server 2007, RTM, the last update rollup');
    expect(understood('newest service pack 2010')).toBe('Exchange Server 2010, the newest service pack');
    expect(understood('2010 sp1 sp3')).toBe('Exchange Server 2010, Service Pack 1 and Service Pack 3');
  });

  it('counts beside other words only where it means a rollup of one line', () => {
    expect(shown('2010 sp3 ru10 outlook disconnects')).toEqual(['2010 SP3 UR10']);
    expect(readWording(FACTS, '2010 sp3 ru10 outlook disconnects')?.exact).toBe(false);
    expect(shown('2010 ru32 fails')).toEqual(['2010 SP3 UR32']);
    expect(shown('outlook disconnects after the last rollup for 2010')).toEqual(['2010 SP3 UR32']);
    for (const text of [
      'exchange 2007 blank page',
      '2010 sp1 spanish setup fails',
      'rollup 4 uninstall fails',
      'sp3 ru99 x',
    ])
      expect(shown(text), text).toBeNull();
  });

  it.each([
    '',
    'services do not start',
    'exchange server',
    'update rollup',
    'exchange 2013 sp1',
    '2016 cu10',
    'windows server 2008 sp2',
    'office 2010 sp1',
    '2007 sp3 and 2010 sp2',
    'upgrade 2003 sp2',
  ])('finds nothing in %j', (text) => {
    expect(readWording(FACTS, text)).toBeNull();
  });

  it('takes any text, and names nothing outside the catalogue', () => {
    const word = fc.constantFrom(
      '2010',
      'sp',
      'ru',
      '3',
      'ten',
      'v2',
      'latest',
      'rtm',
      'e2k7',
      '-',
      'rollup',
      '2013',
      'x',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (any) => {
        const wording = readWording(FACTS, any);
        if (!wording) return;
        const { releases, lines, near: offered } = wording;
        expect([...releases, ...offered].every((release) => FACTS.releases.includes(release))).toBe(true);
        expect(lines.every((line) => FACTS.lines.includes(line))).toBe(true);
        expect(offered.filter((release) => releases.includes(release))).toEqual([]);
        expect(new Set(releases).size).toBe(releases.length);
      }),
      { numRuns: 300 },
    );
  });
});
