import { describe, expect, it } from 'vitest';
import { changed, problemsOf } from '../content.fixture';

const UR1 = 'exchange-2007/rtm/kb935490.mdx';
const SP1_UR1 = 'exchange-2007/sp1/kb945684.mdx';
const conflict = (field: string, held: string, more = '') =>
  `sources: [table]\nconflicts:\n  - { field: ${field}, statement: A, held: "${held}", why: C, sources: [table]${more} }`;
const holding = (field: string, held: string, more = '', name = UR1) =>
  problemsOf(changed(name, 'sources: [table]\n---', `${conflict(field, held, more)}\n---`));
const wrong = (held: string, shown: string, name = UR1) => [
  `content/${name}:18: conflicts.0.held: is ${held}; expected what is shown, ${shown}`,
];

describe('what a conflict says to be shown', () => {
  it.each([
    ['build', '8.0.711.2'],
    ['date', '8 May 2007'],
    ['kb', 'KB935490'],
    ['kb', 'KB935490 for both'],
    ['title', 'Any words'],
    ['cves', 'Neither is listed.'],
  ])('of the %s may be %j', (field, held) => {
    expect(holding(field, held)).toEqual([]);
  });

  it.each([
    ['build', '8.0.711.1', '8.0.711.2'],
    ['date', '9 May 2007', '8 May 2007'],
    ['date', 'May 2007', '8 May 2007'],
    ['kb', 'KB935491', 'KB935490'],
    ['kb', 'KB9354901', 'KB935490'],
  ])('of the %s may not be %j', (field, held, shown) => {
    expect(holding(field, held)).toEqual(wrong(held, shown));
  });

  it('of a date without a day is the month', () => {
    expect(holding('date', 'February 2008', '', SP1_UR1)).toEqual([]);
    expect(holding('date', '1 February 2008', '', SP1_UR1)).toEqual(wrong('1 February 2008', 'February 2008', SP1_UR1));
  });

  it('is not among the values that are not shown', () => {
    expect(holding('build', '8.0.711.2', ', values: [8.0.711.1, 8.0.711.2]')).toEqual([
      `content/${UR1}:18: conflicts.0.values.1: 8.0.711.2 is what is shown; expected only what is not`,
    ]);
    expect(holding('kb', 'KB935490', ', values: [KB935490]')).toEqual([
      `content/${UR1}:18: conflicts.0.values.0: KB935490 is what is shown; expected only what is not`,
    ]);
  });
});

describe('another build of a release', () => {
  const alias = changed(
    UR1,
    'rollup: 1',
    'rollup: 1\n    aliases: [{ build: 8.0.711.1, note: A list., sources: [table] }]',
  );
  const explained = (field: string, values: string) =>
    problemsOf(
      changed(UR1, 'sources: [table]\n---', `${conflict(field, '8.0.711.2', `, values: [${values}]`)}\n---`, alias),
    );
  const problem = `content/${UR1}:12: releases.0.aliases.0.build: no conflict explains 8.0.711.1; expected one about the build with this value among its values`;

  it('is explained by a conflict about the build', () => {
    expect(problemsOf(alias)).toEqual([problem]);
    expect(explained('build', '8.0.711.1')).toEqual([]);
    expect(explained('build', '8.0.711.3')).toEqual([problem]);
    expect(explained('other', '8.0.711.1')).toEqual([problem]);
  });
});
