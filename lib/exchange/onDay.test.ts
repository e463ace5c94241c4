import { describe, expect, it } from 'vitest';
import { madeFacts } from './facts.fixture';
import { onDay, readDay } from './onDay';

const facts = madeFacts([
  '2007 rtm 0 8.0.685.25 - 2007-03-08',
  '2007 rtm 6 8.0.783.2 942846 2008-02-21',
  '2007 rtm 7 8.0.813.0 953469 2008-07-08',
  '2007 sp1 0 8.1.240.6 - 2007-11-29',
  '2007 sp1 2 8.1.278.2 948016 2008-05-09',
  '2007 sp1 3 8.1.291.2 949870 2008-07-08',
  '2007 sp1 4 8.1.311.3 952580 2008-10-07',
  '2007 sp3 0 8.3.83.6 - 2010-06-07',
  '2007 sp3 2 8.3.137.3 2407025 2010-12-10',
  '2007 sp3 3 8.3.159.0 2492691 2011-03-02 recalled',
  '2007 sp3 3v2 8.3.159.2 2530488 2011-03-30',
  '2007 sp3 17 8.3.417.1 3056710 2015-06-17',
  '2007 sp3 18 8.3.445.0 3078672 2015-12',
  '2007 sp3 19 8.3.459.0 3141352 2016-03-15',
  '2010 rtm 0 14.0.639.21 - 2009-11-09',
]);

const labels = (day: string) =>
  onDay(facts, 'exchange-2007', day).map(({ latest, standing, perhaps }) => [
    latest?.label ?? null,
    standing?.label ?? null,
    perhaps.map(({ label }) => label),
  ]);
const sp3 = (day: string) => labels(day)[2];

/** Every day from the first to the last, both included. */
function days(first: string, last: string): string[] {
  const all: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000) {
    all.push(new Date(at).toISOString().slice(0, 10));
  }
  return all;
}

describe('onDay', () => {
  it('answers for the day of the Windows IT Pro article of 10 July 2008: SP1 with UR3, RTM with UR7, no SP3 yet', () => {
    expect(labels('2008-07-10')).toEqual([
      ['2007 RTM UR7', null, []],
      ['2007 SP1 UR3', null, []],
      [null, null, []],
    ]);
  });

  it('names the baseline of a line that did not exist yet', () => {
    expect(onDay(facts, 'exchange-2007', '2008-07-10').map(({ baseline }) => baseline.date)).toEqual([
      '2007-03-08',
      '2007-11-29',
      '2010-06-07',
    ]);
  });

  it('counts a release from its own day on', () => {
    expect(labels('2008-07-07')[1]).toEqual(['2007 SP1 UR2', null, []]);
    expect(labels('2008-07-08')[1]).toEqual(['2007 SP1 UR3', null, []]);
    expect(labels('2007-03-07')[0]).toEqual([null, null, []]);
    expect(labels('2007-03-08')[0]).toEqual(['2007 RTM', null, []]);
  });

  it('shows a recalled release that was the newest, and the one that stands', () => {
    expect(sp3('2011-03-01')).toEqual(['2007 SP3 UR2', null, []]);
    expect(sp3('2011-03-02')).toEqual(['2007 SP3 UR3', '2007 SP3 UR2', []]);
    expect(sp3('2011-03-29')).toEqual(['2007 SP3 UR3', '2007 SP3 UR2', []]);
    expect(sp3('2011-03-30')).toEqual(['2007 SP3 UR3 v2', null, []]);
  });

  it('counts a release dated to a month as possible inside it and as out from its last day on', () => {
    expect(sp3('2015-11-30')).toEqual(['2007 SP3 UR17', null, []]);
    for (const day of days('2015-12-01', '2015-12-30')) {
      expect(sp3(day)).toEqual(['2007 SP3 UR17', null, ['2007 SP3 UR18']]);
    }
    for (const day of days('2015-12-31', '2016-03-14')) expect(sp3(day)).toEqual(['2007 SP3 UR18', null, []]);
    expect(sp3('2016-03-15')).toEqual(['2007 SP3 UR19', null, []]);
  });

  it.each([
    ['2015-02', '2015-02-27', '2015-02-28'],
    ['2016-02', '2016-02-28', '2016-02-29'],
    ['2015-04', '2015-04-29', '2015-04-30'],
  ])('knows the last day of %s', (month, before, last) => {
    const made = madeFacts([`2007 sp1 1 8.1.263.1 945684 ${month}`]);
    const latest = (day: string) => onDay(made, 'exchange-2007', day)[0]?.latest?.build;
    expect(latest(before)).toBeUndefined();
    expect(latest(last)).toBe('8.1.263.1');
  });

  it('never goes back to an older release nor forward in time, on any day of the years', () => {
    const places = days('2007-03-08', '2016-12-31').map((day) =>
      onDay(facts, 'exchange-2007', day).map(({ latest }) => ({
        early: latest !== null && latest.date > day,
        place: latest ? facts.releases.indexOf(latest) : -1,
      })),
    );
    expect(places.flat().filter(({ early }) => early)).toEqual([]);
    const backwards = places
      .slice(1)
      .filter((now, at) => now.some(({ place }, line) => place < places[at]![line]!.place));
    expect(backwards).toEqual([]);
    expect(places.at(-1)!.map(({ place }) => facts.releases[place]!.label)).toEqual([
      '2007 RTM UR7',
      '2007 SP1 UR4',
      '2007 SP3 UR19',
    ]);
  });

  it('keeps products apart and knows no other', () => {
    expect(onDay(facts, 'exchange-2010', '2020-01-01').map(({ latest }) => latest?.label)).toEqual(['2010 RTM']);
    expect(onDay(facts, 'exchange-2013', '2020-01-01')).toEqual([]);
  });
});

describe('readDay', () => {
  it.each(['2008-07-10', ' 2008-07-10 ', '2008-02-29', '0001-01-01', '9999-12-31'])('reads %s', (text) => {
    expect(readDay(text)).toBe(text.trim());
  });

  it.each(['', '2008', '2008-07', '2008-7-10', '10 July 2008', '10.07.2008', '2008-07-32', '2008-02-30', '2009-02-29'])(
    'refuses "%s"',
    (text) => {
      expect(readDay(text)).toBeNull();
    },
  );

  it.each(['2008-13-01', '2008-00-10', '2008-07-00', '2008-07-10T00:00', '12008-07-10', '-2008-07-10', '٢٠٠٨-٠٧-١٠'])(
    'refuses "%s"',
    (text) => {
      expect(readDay(text)).toBeNull();
    },
  );
});
