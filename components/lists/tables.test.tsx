import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FACTS } from '@/lib/wizard/facts.fixture';
import { readView } from './lineTable';
import { LineFilter } from './LineFilter';
import { OnDay } from './OnDay';
import { OnDayForm } from './OnDayForm';
import { SortHeader } from './SortHeader';

const address = '/products/exchange-2007/sp3';
const asOf = '2026-01-31';

describe('SortHeader', () => {
  const head = (query: Record<string, string>, sorting = true) =>
    renderToStaticMarkup(
      <SortHeader name="Build" sort="build" sorting={sorting ? { view: readView(query), address } : undefined} />,
    );

  it('says in which order the column is sorted and leads to the other one', () => {
    expect(head({})).toContain('aria-sort="descending"');
    expect(head({})).toContain(`href="${address}?order=asc#releases"`);
    expect(head({ order: 'asc' })).toContain('aria-sort="ascending"');
    expect(head({ order: 'asc' })).toContain(`href="${address}#releases"`);
  });

  it('says nothing of a column that is not sorted', () => {
    expect(head({ sort: 'date' })).not.toContain('aria-sort');
    expect(head({ sort: 'date' })).toContain('↕');
  });

  it('is a plain head where nothing sorts', () => {
    expect(head({}, false)).toBe('<th scope="col">Build</th>');
  });
});

describe('LineFilter', () => {
  const counts = { all: 9, security: 2, recalled: 0, 'fixes-known': 4 };
  const filter = (query: Record<string, string>) =>
    renderToStaticMarkup(<LineFilter counts={counts} view={readView(query)} address={address} />);

  it('keeps the order of the table, and marks the part that is shown', () => {
    expect(filter({ sort: 'date' })).toContain(`href="${address}?sort=date&amp;show=security#releases"`);
    expect(filter({ show: 'security' })).toMatch(/<a href="[^"]*show=security[^"]*" aria-current="true">/);
  });

  it('links no part without a release, unless it is the one shown', () => {
    expect(filter({})).not.toContain('show=recalled');
    expect(filter({ show: 'recalled' })).toContain('show=recalled');
  });
});

describe('OnDay', () => {
  const product = FACTS.products.find(({ id }) => id === 'exchange-2007')!;
  const table = (day: string) =>
    renderToStaticMarkup(<OnDay product={product} day={day} facts={FACTS} asOf={asOf} />).replace(/<[^>]+>/g, ' ');

  it('says which lines did not exist yet', () => {
    expect(table('2008-07-10')).toContain('None. The line began on 7 June 2010.');
    expect(table('2008-07-10')).toContain('Update Rollup 3 (KB949870)');
  });

  it('marks a recalled release and names the one that stood', () => {
    expect(table('2011-03-15')).toMatch(/KB2492691.*Recalled\..*not recalled:.*KB2407025/);
    expect(table('2011-03-30')).not.toContain('Recalled.');
  });

  it('names a release whose day is not known as possible', () => {
    expect(table('2015-12-10')).toMatch(/KB3056710.*Perhaps.*KB3078672.*December 2015/);
  });

  it('says where the catalogue ends', () => {
    expect(table('2026-01-31')).not.toContain('The catalogue ends');
    expect(table('2026-02-01')).toContain('The catalogue ends on 31 January 2026');
  });
});

describe('OnDayForm', () => {
  const form = (day: string | null, refused: string | null) =>
    renderToStaticMarkup(<OnDayForm address="/products/exchange-2007" day={day} refused={refused} />);

  it('keeps the day, without a message', () => {
    expect(form('2008-07-10', null)).toContain('value="2008-07-10"');
    expect(form('2008-07-10', null)).not.toMatch(/role="alert"|aria-invalid/);
  });

  it('repeats what was refused, as text and not at length, and says what is expected', () => {
    expect(form(null, '<b>10 July</b>')).toContain('“&lt;b&gt;10 July&lt;/b&gt;” is not understood');
    expect(form(null, 'x'.repeat(5000)).length).toBeLessThan(1000);
    expect(form(null, ' ')).toContain('No day was given.');
    expect(form(null, '')).toContain('2008-07-10');
    expect(form(null, '')).toContain('aria-describedby="on-error"');
  });
});
