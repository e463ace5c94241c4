import { describe, expect, it } from 'vitest';
import type { Facts, Line, Release, Withdrawal } from './facts';
import {
  baselineOfLine,
  buildOf,
  directSuccessor,
  lastOfLine,
  lineById,
  linesOfProduct,
  newestLine,
  productOf,
  recommendationFor,
  releasesOfLine,
  replacedBy,
  statusOf,
} from './supersession';

const RECALLED: Withdrawal = { kind: 'recalled', reason: null };
const RE_SIGNED: Withdrawal = { kind: 're-signed', reason: null };

/** A product with two lines; the second rollup of SP1 exists twice, its first package recalled. */
const rows: [
  id: string,
  line: string,
  rollup: number,
  reissue: number,
  build: string,
  withdrawal: Withdrawal | null,
][] = [
  ['exchange-2010-sp1-ur2-v2', 'sp1', 2, 2, '14.1.328.10', null],
  ['exchange-2010-rtm', 'rtm', 0, 1, '14.0.639.21', null],
  ['exchange-2010-rtm-ur1', 'rtm', 1, 1, '14.0.682.1', null],
  ['exchange-2010-rtm-ur2', 'rtm', 2, 1, '14.0.689.0', null],
  ['exchange-2010-sp1', 'sp1', 0, 1, '14.1.218.15', null],
  ['exchange-2010-sp1-ur1', 'sp1', 1, 1, '14.1.255.2', RE_SIGNED],
  ['exchange-2010-sp1-ur2', 'sp1', 2, 1, '14.1.328.5', RECALLED],
  ['exchange-2007-rtm', 'exchange-2007-rtm', 0, 1, '8.0.685.25', null],
];

const line = (productId: string, slug: string, minor: number): Line => ({
  id: `${productId}-${slug}`,
  productId,
  slug,
  label: slug,
  name: slug,
  minor,
});

const release = ([id, lineName, rollup, reissue, build, withdrawal]: (typeof rows)[number]): Release => ({
  id,
  lineId: lineName.startsWith('exchange') ? lineName : `exchange-2010-${lineName}`,
  productId: id.slice(0, 'exchange-2010'.length),
  kind: rollup === 0 ? 'baseline' : 'rollup',
  rollup,
  reissue,
  build,
  aliases: [],
  kb: null,
  label: id,
  name: id,
  date: '2010-01-01',
  withdrawal,
  security: false,
});

const facts: Facts = {
  products: [
    { id: 'exchange-2007', name: 'Exchange Server 2007', shortName: '2007', major: 8, supportEnded: null },
    { id: 'exchange-2010', name: 'Exchange Server 2010', shortName: '2010', major: 14, supportEnded: null },
  ],
  lines: [line('exchange-2010', 'sp1', 1), line('exchange-2010', 'rtm', 0), line('exchange-2007', 'rtm', 0)],
  releases: rows.map(release),
};

const byId = (id: string): Release => {
  const found = facts.releases.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no release ${id} in the fixture`);
  return found;
};
const ids = (releases: { id: string }[]) => releases.map(({ id }) => id);

const SP1 = ['exchange-2010-sp1', 'exchange-2010-sp1-ur1', 'exchange-2010-sp1-ur2', 'exchange-2010-sp1-ur2-v2'];

describe('lines and their releases', () => {
  it('orders releases by build, not by text or by place in the facts', () => {
    expect(ids(releasesOfLine(facts, 'exchange-2010-sp1'))).toEqual(SP1);
  });

  it('orders lines by service pack and keeps products apart', () => {
    expect(ids(linesOfProduct(facts, 'exchange-2010'))).toEqual(['exchange-2010-rtm', 'exchange-2010-sp1']);
    expect(newestLine(facts, 'exchange-2010').id).toBe('exchange-2010-sp1');
    expect(newestLine(facts, 'exchange-2007').id).toBe('exchange-2007-rtm');
  });

  it('knows the first and the last release of a line', () => {
    expect(baselineOfLine(facts, 'exchange-2010-sp1').id).toBe('exchange-2010-sp1');
    expect(lastOfLine(facts, 'exchange-2010-sp1').id).toBe('exchange-2010-sp1-ur2-v2');
  });

  it('finds the product and the line of a release', () => {
    const { lineId, productId } = byId('exchange-2010-sp1-ur1');
    expect(lineById(facts, lineId).slug).toBe('sp1');
    expect(productOf(facts, { productId }).major).toBe(14);
  });

  it('refuses what the facts do not hold', () => {
    expect(() => releasesOfLine(facts, 'exchange-2010-sp9')).not.toThrow();
    expect(() => baselineOfLine(facts, 'exchange-2010-sp9')).toThrow(/exchange-2010-sp9/);
    expect(() => lastOfLine(facts, 'exchange-2010-sp9')).toThrow(/exchange-2010-sp9/);
    expect(() => newestLine(facts, 'exchange-2013')).toThrow(/exchange-2013/);
    expect(() => productOf(facts, { productId: 'exchange-2013' })).toThrow(/exchange-2013/);
    expect(() => lineById(facts, 'exchange-2010-sp9')).toThrow(/exchange-2010-sp9/);
    expect(() => buildOf({ ...byId('exchange-2010-sp1'), build: '14.1' })).toThrow(/exchange-2010-sp1.*14\.1/);
  });
});

describe('replacement inside a line', () => {
  it('lets each release replace every earlier one of its line and none of another', () => {
    SP1.forEach((id, at) => expect(ids(replacedBy(facts, byId(id)))).toEqual(SP1.slice(0, at)));
  });

  it('leads from each release to the next, through the recalled package', () => {
    SP1.forEach((id, at) => expect(directSuccessor(facts, byId(id))?.id ?? null).toBe(SP1[at + 1] ?? null));
  });
});

describe('statusOf', () => {
  it.each([
    ['exchange-2010-sp1-ur2', 'recalled'],
    ['exchange-2010-sp1', 'replaced'],
    ['exchange-2010-sp1-ur1', 'replaced'],
    ['exchange-2010-sp1-ur2-v2', 'current'],
    ['exchange-2010-rtm', 'replaced'],
    ['exchange-2010-rtm-ur1', 'replaced'],
    ['exchange-2010-rtm-ur2', 'last-of-line'],
    ['exchange-2007-rtm', 'current'],
  ] as const)('%s is %s', (id, status) => {
    expect(statusOf(facts, byId(id))).toBe(status);
  });

  it('says recalled even of the last release of a line', () => {
    const last = { ...byId('exchange-2010-rtm-ur2'), withdrawal: RECALLED };
    const changed = { ...facts, releases: facts.releases.map((other) => (other.id === last.id ? last : other)) };
    expect(statusOf(changed, last)).toBe('recalled');
  });
});

describe('recommendationFor', () => {
  const recommended = (id: string) => {
    const { onLine, servicePack, rollup } = recommendationFor(facts, byId(id));
    return [onLine?.id ?? null, servicePack?.id ?? null, rollup?.id ?? null];
  };

  it.each([
    ['exchange-2010-rtm', ['exchange-2010-rtm-ur2', 'exchange-2010-sp1', 'exchange-2010-sp1-ur2-v2']],
    ['exchange-2010-rtm-ur2', [null, 'exchange-2010-sp1', 'exchange-2010-sp1-ur2-v2']],
    ['exchange-2010-sp1', ['exchange-2010-sp1-ur2-v2', null, 'exchange-2010-sp1-ur2-v2']],
    ['exchange-2010-sp1-ur2', ['exchange-2010-sp1-ur2-v2', null, 'exchange-2010-sp1-ur2-v2']],
    ['exchange-2010-sp1-ur2-v2', [null, null, null]],
    ['exchange-2007-rtm', [null, null, null]],
  ])('from %s: last of its line, service pack, its rollup', (id, expected) => {
    expect(recommended(id)).toEqual(expected);
  });
});
