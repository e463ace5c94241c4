import { describe, expect, it } from 'vitest';
import { FACTS } from '@/lib/wizard/facts.fixture';
import { readParts } from './wordingParts';

/** The parts in short: products / service packs / rollups / versions, then what else was seen. */
function short(text: string): string {
  const { products, servicePacks, rollups, reissues, latest, otherProduct, rest } = readParts(FACTS, text);
  const numbers = [servicePacks, rollups, reissues].map((list) => list.join('+')).join('/');
  const marks = [latest, otherProduct ? 'other' : null, ...rest].filter((mark) => mark !== null);
  return [products.map(({ shortName }) => shortName).join('+') + '/' + numbers, ...marks].join(' ');
}

describe('products', () => {
  const OF_2007 = [
    '2007',
    'Exchange 2007',
    'exchange2007',
    'Microsoft Exchange Server 2007',
    'MS Exchange 2007',
    'ex2007',
  ];
  const SHORT_2007 = ['exch 2007', 'e2007', 'e2k7', 'E2K07', 'ex2k7', '2k7', 'exchange 2k7', 'server 2007'];
  it.each([...OF_2007, ...SHORT_2007])('%j is Exchange 2007', (text) => {
    expect(short(text)).toBe('2007///');
  });

  it.each(['2010', 'Exchange Server 2010', 'ex2010', 'E2010', 'e2k10', '2k10', 'E14', 'exch2010'])(
    '%j is Exchange 2010',
    (text) => {
      expect(short(text)).toBe('2010///');
    },
  );

  it('a code names a product only while no other has the same major version', () => {
    const [first, second] = FACTS.products;
    const products = [first!, second!, { ...second!, id: 'exchange-x', shortName: '2013' }];
    expect(readParts({ products }, 'e14').products).toEqual([]);
    expect(readParts({ products }, '2013').products.map(({ id }) => id)).toEqual(['exchange-x']);
    expect(readParts(FACTS, 'e8').products).toEqual([]);
  });

  it.each([
    'exchange 2013',
    '2016',
    'e2k13',
    'e2k3',
    'Exchange Server 2003',
    'exchange se',
    'exchange online',
    'e15',
    'cu 10',
  ])('%j is another product', (text) => {
    expect(short(text)).toBe('/// other');
  });

  it.each(['outlook 2010', 'Office 2007', 'windows server 2010', 'SharePoint Server 2010', 'sql 2007'])(
    '%j is no Exchange',
    (text) => {
      expect(readParts(FACTS, text).products).toEqual([]);
    },
  );

  it.each(['120070', '20101', '2007th', 'x2007', 'a2k7'])('%j names none', (text) => {
    expect(readParts(FACTS, text).products).toEqual([]);
  });
});

describe('service packs', () => {
  it.each([
    'sp3',
    'SP 3',
    'sp-3',
    'service pack 3',
    'Service Pack three',
    'servicepack3',
    'sp three',
    'sp no. 3',
    'SP#3',
  ])('%j is the third', (text) => {
    expect(short(text)).toBe('/3//');
  });

  it.each(['rtm', 'RTM', 'release to manufacturing'])('%j is none', (text) => {
    expect(short(text)).toBe('/0//');
  });

  it.each(['wasp3', 'sp301', 'rtmx', 'esp 3'])('%j names none', (text) => {
    expect(readParts(FACTS, text).servicePacks).toEqual([]);
  });
});

describe('rollups', () => {
  const SPELLINGS = ['ru10', 'RU 10', 'ur10', 'UR-10', 'rollup 10', 'roll-up 10', 'Roll Up 10', 'update rollup 10'];
  const WORDY = ['Update Rollup ten', 'rollup number 10', 'rollup #10', 'rollup update 10', 'ru ten', 'updaterollup10'];
  it.each([...SPELLINGS, ...WORDY])('%j is the tenth', (text) => {
    expect(short(text)).toBe('//10/');
  });

  it.each([
    ['ur5v2', '//5/2'],
    ['UR 5 v2', '//5/2'],
    ['ru8-v3', '//8/3'],
    ['update rollup 5 version 2', '//5/2'],
    ['rollup five ver two', '//5/2'],
    ['v2 of ru5', '//5/2'],
    ['ru5 sp2 v2', '/2/5/2'],
    ['ru5v1', '//5/1'],
  ])('%j has a version: %s', (text, expected) => {
    expect(short(text)).toBe(expected);
  });

  it.each(['v2', 'version 2', 'tour 5', 'guru 5', 'ur100', 'ru-ru', 'your 5'])('%j names none', (text) => {
    expect(readParts(FACTS, text)).toMatchObject({ rollups: [], reissues: [] });
  });

  it('knows every number in digits and in words', () => {
    const words = ['twenty', 'twenty-one', 'twenty two', 'twenty-three'];
    words.forEach((word, index) => expect(short(`rollup ${word}`)).toBe(`//${20 + index}/`));
    for (let number = 1; number <= 32; number++) expect(short(`sp3 ru${number}`)).toBe(`/3/${number}/`);
  });
});

describe('the last of something', () => {
  it.each([
    'latest rollup',
    'last update rollup',
    'newest update',
    'most recent rollup',
    'final ru',
    'latest',
    'current ur',
  ])('%j is a rollup', (text) => {
    expect(short(text)).toBe('/// rollup');
  });

  it('may be a service pack', () => {
    expect(short('latest service pack for exchange 2007')).toBe('2007/// service-pack');
    expect(short('newest sp 2010')).toBe('2010/// service-pack');
    expect(short('latest 2010 sp2')).toBe('2010/2// rollup');
  });

  it('is not meant beside a numbered rollup, nor of anything else', () => {
    expect(readParts(FACTS, 'latest rollup 8').latest).toBeNull();
    expect(readParts(FACTS, 'exchange 2010 down since last week').latest).toBeNull();
    expect(readParts(FACTS, 'rollup').latest).toBeNull();
  });
});

describe('together', () => {
  it.each([
    ['2010 sp3 ru10', '2010/3/10/'],
    ['UR 5 v2 for Exchange 2010 SP2', '2010/2/5/2'],
    ['e2k7 sp3', '2007/3//'],
    ['rollup ten exchange 2007 sp3', '2007/3/10/'],
    ['exchange2010sp3ru10', '2010/3/10/'],
    ['E2K7SP3RU10v2', '2007/3/10/2'],
    ['Update Rollup 8 v2 for Exchange Server 2010 Service Pack 3', '2010/3/8/2'],
    ['2007 RTM UR7', '2007/0/7/'],
    ['what is the build of Exchange 2010 SP1 RU8?', '2010/1/8/'],
    ['Exchange 2007 and 2010 SP1', '2007+2010/1//'],
    ['upgrade 2010 sp1 to sp3', '2010/1+3// upgrade'],
    ['Exchange ２０１０ ＳＰ３ RU10', '2010/3/10/'],
    ['windows server 2008 sp2', '/2// other windows'],
    ['exchange 2010 sp1 on windows 2008', '2010/1// other windows'],
  ])('%j', (text, expected) => {
    expect(short(text)).toBe(expected);
  });

  it('reads long texts without end in a moment', () => {
    for (const piece of ['exchange ', 'update roll up ', 'sp ', 'twenty-', '2k', 'most recent ', 'v '])
      expect(readParts(FACTS, piece.repeat(2_000)).rollups).toEqual([]);
  });
});
