import { expect, it } from 'vitest';
import { changed, problemsOf } from '../content.fixture';

const UR1 = 'exchange-2007/rtm/kb935490.mdx';
const UR2 = 'exchange-2007/rtm/kb935999.mdx';
const WITHDRAWN = (kind: string) => `withdrawal: { kind: ${kind}, reason: null, sources: [table] }`;
const CONFLICT = (field: string) =>
  `sources: [table]\nconflicts:\n  - { field: ${field}, statement: A, held: B, why: C, sources: [table] }`;

it('rejects a rollup whose predecessor no file describes', () => {
  expect(problemsOf(changed(UR2, 'rollup: 2', 'rollup: 3'))).toEqual([
    `content/${UR2}:11: releases.0.rollup: is 3, and no file describes UR2 of 2007 RTM; expected every rollup from 1 on`,
  ]);
});

it('rejects a second package without the first, unless the sources disagree about its name', () => {
  const third = changed(UR2, 'rollup: 2', 'rollup: 2\n    reissue: 3');
  const problem = `content/${UR2}:12: releases.0.reissue: is 3, and no file describes package 2 of UR2 of 2007 RTM; expected every package from 1 on, or a conflict about the name`;
  expect(problemsOf(third)).toEqual([problem]);
  expect(problemsOf(changed(UR2, 'sources: [table]\n---', `${CONFLICT('name')}\n---`, third))).toEqual([]);
  expect(problemsOf(changed(UR2, 'sources: [table]\n---', `${CONFLICT('other')}\n---`, third))).toEqual([problem]);
});

const second = `
  - build: 8.0.711.5
    rollup: 1
    reissue: 2
    date: 2007-05-09
    fixesComplete: null
    evidence: { build: [table], date: [table] }
evidence: { kb:`;

it('rejects a package that a later one replaced and that is not marked as taken back', () => {
  const twice = changed(UR1, '\nevidence: { kb:', second);
  expect(problemsOf(twice)).toEqual([
    `content/${UR1}:10: releases.0.withdrawal: is missing, and 8.0.711.5 replaced this package; expected its kind`,
  ]);
  for (const kind of ['recalled', 're-signed', 're-released'])
    expect(
      problemsOf(
        changed(
          UR1,
          'rollup: 1\n    date: 2007-05-08',
          `rollup: 1\n    date: 2007-05-08\n    ${WITHDRAWN(kind)}`,
          twice,
        ),
      ),
    ).toEqual([]);
});

it('rejects a package that is said to have been released again where no later one is described', () => {
  for (const kind of ['re-signed', 're-released'])
    expect(problemsOf(changed(UR1, 'rollup: 1', `rollup: 1\n    ${WITHDRAWN(kind)}`))).toEqual([
      `content/${UR1}:12: releases.0.withdrawal: is ${kind}, and no file describes a later package; expected that package, or recalled`,
    ]);
  expect(problemsOf(changed(UR1, 'rollup: 1', `rollup: 1\n    ${WITHDRAWN('recalled')}`))).toEqual([]);
});

it('says nothing of gaps while other files are invalid', () => {
  const broken = changed(UR1, 'rollup: 1', 'rollup: one');
  expect(problemsOf(broken).filter((problem) => problem.includes('no file describes'))).toEqual([]);
});
