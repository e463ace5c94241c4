import { describe, expect, it } from 'vitest';
import type { Facts } from './facts';
import { madeFacts } from './facts.fixture';
import { verdictOn } from './verdict';
import { plainText, statusText, verdictText } from './verdictText';

const made = madeFacts([
  '2007 rtm 0 8.0.685.25 - 2007-03-08',
  '2007 rtm 2 8.0.711.2 935490 2007-05-08',
  '2007 rtm 7 8.0.813.0 953469 2008-07-08',
  '2007 sp3 0 8.3.83.6 - 2010-06-07',
  '2007 sp3 3 8.3.159.0 2492691 2011-03-02 recalled',
  '2007 sp3 23 8.3.517.0 4011325 2017-03-21',
]);
/** The same facts with a last day of support. */
const ending = (supportEnded: string | null): Facts => ({
  ...made,
  products: made.products.map((product) => ({ ...product, supportEnded })),
});

function textOf(build: string, asOf: string, facts = ending('2017-04-11')) {
  const release = facts.releases.find((one) => one.build === build)!;
  const { advice, beyond, ...rest } = verdictText(verdictOn(facts, release), facts, asOf);
  return { ...rest, advice: plainText(advice), beyond: beyond && plainText(beyond) };
}

describe('verdictText', () => {
  it('says when a release was replaced, what to install, and what would be better', () => {
    expect(textOf('8.0.711.2', '2026-11-20')).toEqual({
      status: 'Replaced on 8 July 2008.',
      advice: 'Install 2007 RTM UR7 (KB953469) instead.',
      reason: null,
      beyond:
        'Better: 2007 SP3, then 2007 SP3 UR23 (KB4011325). No rollup was made for Exchange Server 2007 RTM after 8 July 2008.',
      outOfSupport: true,
      support: 'Exchange Server 2007 has been out of support since 11 April 2017.',
    });
  });

  it('leads from the end of a line to the newest service pack', () => {
    expect(textOf('8.0.813.0', '2026-11-20')).toMatchObject({
      status: 'Last of its line.',
      advice: 'Install 2007 SP3, then 2007 SP3 UR23 (KB4011325).',
      beyond: 'No rollup was made for Exchange Server 2007 RTM after 8 July 2008.',
    });
  });

  it('presses for a recalled release', () => {
    expect(textOf('8.3.159.0', '2026-11-20')).toMatchObject({
      status: 'Recalled.',
      advice: 'Install 2007 SP3 UR23 (KB4011325) instead, now.',
      beyond: null,
    });
  });

  it('says once that the newest release is past its support', () => {
    expect(textOf('8.3.517.0', '2026-11-20')).toEqual({
      status: 'Latest, out of support since 11 April 2017.',
      advice: 'There is no newer rollup for Exchange Server 2007.',
      reason: null,
      beyond: null,
      outOfSupport: true,
      support: '',
    });
  });

  it('says when support of the service pack itself ended, and leads to the ways on before the product has ended', () => {
    const facts = ending('2017-04-11');
    const early: Facts = {
      ...facts,
      lines: facts.lines.map((line) => (line.slug === 'rtm' ? { ...line, supportEnded: '2009-01-13' } : line)),
    };
    expect(textOf('8.0.813.0', '2026-11-20', early)).toMatchObject({
      outOfSupport: true,
      support:
        'Support of Exchange Server 2007 RTM ended on 13 January 2009. Exchange Server 2007 has been out of support since 11 April 2017.',
    });
    expect(textOf('8.0.813.0', '2010-01-01', early)).toMatchObject({
      outOfSupport: true,
      support: 'Support of Exchange Server 2007 RTM ended on 13 January 2009.',
    });
    expect(textOf('8.0.813.0', '2009-01-13', early)).toMatchObject({
      outOfSupport: false,
      support: 'Support of Exchange Server 2007 RTM ends on 13 January 2009.',
    });
    expect(textOf('8.3.517.0', '2026-11-20', early)).toMatchObject({ support: '' });
  });

  it('is silent on support while there is some, and where the day is not known', () => {
    expect(textOf('8.3.517.0', '2017-04-11')).toMatchObject({ status: 'Current.', outOfSupport: false, support: '' });
    expect(textOf('8.3.517.0', '2026-11-20', ending(null))).toMatchObject({ status: 'Latest.', outOfSupport: false });
  });
});

it('never calls a product past its support current', () => {
  const [product] = ending('2017-04-11').products;
  for (const status of ['current', 'replaced', 'last-of-line', 'recalled', 'not-known'] as const)
    expect(statusText({ status, product: product! }, '2017-04-12')).not.toContain('Current');
});
