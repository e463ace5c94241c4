import { expect, it } from 'vitest';
import { changed, problemsOf } from '../content.fixture';

const UR1 = 'exchange-2007/rtm/kb935490.mdx';
const UR2 = 'exchange-2007/rtm/kb935999.mdx';

it.each([
  ['8.1.711.2', '8.1.711.2; expected a build of 2007 RTM, 8.0.x.x'],
  ['14.0.711.2', '14.0.711.2; expected a build of 2007 RTM, 8.0.x.x'],
])('rejects the build %s on the line 8.0', (build, message) => {
  expect(
    problemsOf(
      changed(
        UR2,
        '8.0.730.1',
        build,
        changed('known-issues/file-in-use.mdx', '[8.0.730.1](/builds/8.0.730.1)', build),
      ),
    ),
  ).toEqual([`content/${UR2}:10: releases.0.build: is ${message}`]);
});

it('rejects builds that do not ascend with the rollup numbers', () => {
  const files = changed(
    UR1,
    '8.0.711.2',
    '8.0.1000.0',
    changed(UR2, '    declaredSupersedes: [{ kb: 935490, sources: [table] }]\n', ''),
  );
  expect(problemsOf(files)).toEqual([
    `content/${UR2}:10: releases.0.build: is 8.0.730.1; expected a build above 8.0.1000.0 of UR1`,
  ]);
});

it('compares builds as numbers', () => {
  expect(problemsOf(changed(UR1, '8.0.711.2', '8.0.685.100'))).toEqual([]);
});

it('rejects a date before that of the rollup before', () => {
  expect(problemsOf(changed(UR1, 'date: 2007-05-08', 'date: 2007-06-27'))).toEqual([]);
  expect(problemsOf(changed('exchange-2007/sp1/kb945684.mdx', 'date: 2008-02', 'date: 2007-10'))).toEqual([
    'content/exchange-2007/sp1/kb945684.mdx:12: releases.0.date: is 2007-10; expected a date not before 2007-11-29 of the baseline',
  ]);
});

it('compares a date without a day by its month', () => {
  expect(problemsOf(changed('exchange-2007/sp1/kb945684.mdx', 'date: 2008-02', 'date: 2007-11'))).toEqual([]);
});

const TAKEN_BACK = 'withdrawal: { kind: re-released, reason: null, sources: [table] }';

const TWICE = `rollup: 1
    date: 2007-05-08
    fixesComplete: null
    evidence: { build: [table], date: [table] }
  - build: 8.0.711.5
    rollup: 1`;
const REISSUED = `${TWICE.replace('fixesComplete: null', `fixesComplete: null\n    ${TAKEN_BACK}`)}\n    reissue: 2`;

it('tells the releases of a rollup apart by their reissue', () => {
  expect(problemsOf(changed(UR1, 'rollup: 1', TWICE))).toEqual([
    `content/${UR1}:16: releases.1.rollup: UR1 is described by content/${UR1} already; expected another rollup number or reissue`,
  ]);
  expect(problemsOf(changed(UR1, 'rollup: 1', REISSUED))).toEqual([]);
  const older = REISSUED.replace('8.0.711.5', '8.0.711.1');
  expect(problemsOf(changed(UR1, 'rollup: 1', older))).toEqual([
    `content/${UR1}:16: releases.1.build: is 8.0.711.1; expected a build above 8.0.711.2 of UR1`,
  ]);
});

it('takes the releases of a rollup in the order of their reissues, wherever they stand', () => {
  const later = TWICE.replace('8.0.711.5', '8.0.711.1').replace('rollup: 1', 'rollup: 1\n    reissue: 2');
  expect(problemsOf(changed(UR1, 'rollup: 1', `${later}\n    ${TAKEN_BACK}`))).toEqual([]);
});
