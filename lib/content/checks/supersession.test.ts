import { expect, it } from 'vitest';
import { changed, problemsOf } from '../content.fixture';

const UR1 = 'exchange-2007/rtm/kb935490.mdx';
const UR2 = 'exchange-2007/rtm/kb935999.mdx';
const SP1_UR1 = 'exchange-2007/sp1/kb945684.mdx';
const declares = (kb: number) => `fixesComplete: null\n    declaredSupersedes: [{ kb: ${kb}, sources: [table] }]`;

it('rejects a release that replaces itself', () => {
  expect(problemsOf(changed(UR1, 'fixesComplete: null', declares(935490)))).toEqual([
    `content/${UR1}:14: releases.0.declaredSupersedes.0.kb: KB935490 would replace itself; expected the KB number of an earlier release`,
  ]);
});

it('rejects a circle between two releases, and one with the order of a line', () => {
  expect(problemsOf(changed(UR1, 'fixesComplete: null', declares(935999)))).toEqual([
    `content/${UR1}:14: releases.0.declaredSupersedes.0.kb: KB935999 replaces 8.0.711.2 itself, directly or through others: a circle; expected the KB number of an earlier release`,
    `content/${UR2}:18: releases.0.declaredSupersedes.0.kb: KB935490 replaces 8.0.730.1 itself, directly or through others: a circle; expected the KB number of an earlier release`,
  ]);
  const undeclared = changed(UR2, '    declaredSupersedes: [{ kb: 935490, sources: [table] }]\n', '');
  expect(problemsOf(changed(UR1, 'fixesComplete: null', declares(935999), undeclared))).toEqual([
    `content/${UR1}:14: releases.0.declaredSupersedes.0.kb: KB935999 replaces 8.0.711.2 itself, directly or through others: a circle; expected the KB number of an earlier release`,
  ]);
});

it('rejects a circle through three releases of two lines', () => {
  const files = changed(SP1_UR1, 'fixesComplete: null', declares(935999));
  expect(problemsOf(files)).toEqual([]);
  const circle =
    'A replaces 8.0.711.2 itself, directly or through others: a circle; expected the KB number of an earlier release';
  expect(problemsOf(changed(UR1, 'fixesComplete: null', declares(945684), files))).toEqual([
    `content/${UR1}:14: releases.0.declaredSupersedes.0.kb: ${circle.replace('A', 'KB945684')}`,
    `content/${UR2}:18: releases.0.declaredSupersedes.0.kb: ${circle.replace('A', 'KB935490').replace('8.0.711.2', '8.0.730.1')}`,
    `content/${SP1_UR1}:14: releases.0.declaredSupersedes.0.kb: ${circle.replace('A', 'KB935999').replace('8.0.711.2', '8.1.263.1')}`,
  ]);
});

it('rejects a release that replaces a later one of another line', () => {
  expect(problemsOf(changed(UR1, 'fixesComplete: null', declares(945684)))).toEqual([
    `content/${UR1}:14: releases.0.declaredSupersedes.0.kb: KB945684 was released on 2008-02, after 8.0.711.2 on 2007-05-08; expected the KB number of an earlier release`,
  ]);
});

it('rejects a KB number that is no release, and accepts that of a bulletin', () => {
  expect(problemsOf(changed(UR1, 'fixesComplete: null', declares(824684)))).toEqual([
    `content/${UR1}:14: releases.0.declaredSupersedes.0.kb: KB824684 is no article of the catalogue; expected the KB number of a release or of a bulletin`,
  ]);
  expect(problemsOf(changed(UR1, 'fixesComplete: null', declares(931832)))).toEqual([]);
});
