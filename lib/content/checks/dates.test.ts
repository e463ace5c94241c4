import fc from 'fast-check';
import { expect, it } from 'vitest';
import { added, changed, contentFiles, problemsOf } from '../content.fixture';
import { isBefore } from './dates';

it('rejects support of a line that ends after that of its product', () => {
  expect(problemsOf(changed('products.yaml', '2011-01-11', '2017-04-12'))).toEqual([
    "content/products.yaml:8: 0.lines.1.supportEnded.date: is 2017-04-12; expected a day on or before the end of the product's support, 2017-04-11",
  ]);
  expect(problemsOf(changed('products.yaml', '2011-01-11', '2017-04-11'))).toEqual([]);
});

it('rejects a service pack that comes before the release that its line follows', () => {
  expect(problemsOf(changed('exchange-2007/sp1/sp1.mdx', '2007-11-29', '2007-03-07'))).toEqual([
    'content/exchange-2007/sp1/sp1.mdx:11: releases.0.date: is 2007-03-07; expected a date not before 2007-03-08 of 2007 RTM',
  ]);
});

it('rejects a bulletin that replaces itself or a later one', () => {
  const bulletin = contentFiles().find(({ file }) => file.endsWith('ms07-026.mdx'))!.text;
  const later = bulletin
    .replace('MS07-026', 'MS08-039')
    .replace('931832', '953747')
    .replace('published: 2007-05-08', 'published: 2008-07-08');
  const replacing = (id: string) =>
    `reviewed: 2026-11-20\nreplaces: [{ line: exchange-2007-rtm, bulletin: ${id}, sources: [table] }]`;
  const files = added('bulletins/ms08-039.mdx', later);
  expect(problemsOf(changed('bulletins/ms07-026.mdx', 'reviewed: 2026-11-20', replacing('MS07-026')))).toEqual([
    'content/bulletins/ms07-026.mdx:9: replaces.0.bulletin: MS07-026 would replace itself; expected an earlier bulletin',
  ]);
  expect(problemsOf(changed('bulletins/ms07-026.mdx', 'reviewed: 2026-11-20', replacing('MS08-039'), files))).toEqual([
    'content/bulletins/ms07-026.mdx:9: replaces.0.bulletin: MS08-039 was published on 2008-07-08, after MS07-026 on 2007-05-08; expected an earlier bulletin',
  ]);
  expect(problemsOf(changed('bulletins/ms08-039.mdx', 'reviewed: 2026-11-20', replacing('MS07-026'), files))).toEqual(
    [],
  );
});

it('never finds of two dates each before the other, nor a date before itself', () => {
  const date = fc.constantFrom('2007-12', '2008-01', '2008-01-01', '2008-01-31', '2008-02-01');
  fc.assert(fc.property(date, date, (a, b) => !(isBefore(a, b) && isBefore(b, a)) && !isBefore(a, a)));
  expect(isBefore('2008-01-31', '2008-02')).toBe(true);
  expect(isBefore('2008-01', '2008-01-31')).toBe(false);
});
