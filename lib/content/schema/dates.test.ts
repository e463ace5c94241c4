import { expect, it } from 'vitest';
import { changed, problemsOf } from '../content.fixture';

const UR1 = 'exchange-2007/rtm/kb935490.mdx';
const RTM = 'exchange-2007/rtm/rtm.mdx';
const BULLETIN = 'bulletins/ms07-026.mdx';

it.each<[name: string, from: string, to: string, problem: string]>([
  [
    UR1,
    'date: 2007-05-08',
    'date: 8 May 2007',
    '12: releases.0.date: expected a day such as 2007-05-08, or a month such as 2015-12 if no source gives the day',
  ],
  [
    UR1,
    'date: 2007-05-08',
    'date: 2007-02-30',
    '12: releases.0.date: expected a day such as 2007-05-08, or a month such as 2015-12 if no source gives the day',
  ],
  [
    UR1,
    'date: 2007-05-08',
    'date: 2007-13',
    '12: releases.0.date: expected a day such as 2007-05-08, or a month such as 2015-12 if no source gives the day',
  ],
  [UR1, 'reviewed: 2026-11-20', 'reviewed: 2026-11', '8: reviewed: expected a day that exists, such as 2007-05-08'],
  [
    UR1,
    'lastReview: 2009-01-02',
    'lastReview: 2007-05-07',
    '7: lastReview: is 2007-05-07; expected a day on or after the release of 8.0.711.2, 2007-05-08',
  ],
  [
    UR1,
    'lastReview: 2009-01-02',
    'lastReview: 2026-11-21',
    '8: reviewed: is 2026-11-20; expected a day on or after lastReview, 2026-11-21',
  ],
  [
    RTM,
    'reviewed: 2026-11-20',
    'reviewed: 2007-03-07',
    '11: releases.0.date: is 2007-03-08; expected a day on or before reviewed, 2007-03-07',
  ],
  [
    BULLETIN,
    'published: 2007-05-08',
    'published: 2026-11-21',
    '4: published: is 2026-11-21; expected a day on or before reviewed, 2026-11-20',
  ],
  ['products.yaml', 'date: 2017-04-11', 'date: 2017', '5: 0.supportEnded.date: expected a day such as 2007-05-08'],
])('%s: %j → %j', (name, from, to, problem) => {
  expect(problemsOf(changed(name, from, to))).toEqual([`content/${name}:${problem}`]);
});

it('compares a month with a day by the month', () => {
  const files = changed('exchange-2007/sp1/kb945684.mdx', 'lastReview: 2009-01-02', 'lastReview: 2008-02-01');
  expect(problemsOf(files)).toEqual([]);
});
