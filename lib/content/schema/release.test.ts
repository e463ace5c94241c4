import { expect, it } from 'vitest';
import { changed, problemsOf } from '../content.fixture';

const UR1 = 'exchange-2007/rtm/kb935490.mdx';
const UR2 = 'exchange-2007/rtm/kb935999.mdx';
const RTM = 'exchange-2007/rtm/rtm.mdx';

it.each<[name: string, from: string, to: string, problem: string]>([
  [
    UR1,
    'build: 8.0.711.2',
    'build: 08.00.0711.002',
    '10: releases.0.build: expected a build such as 8.0.711.2, without leading zeros',
  ],
  [
    UR1,
    'build: 8.0.711.2',
    'build: 8.0.711',
    '10: releases.0.build: expected a build such as 8.0.711.2, without leading zeros',
  ],
  [UR1, 'rollup: 1', 'rollup: -1', '11: releases.0.rollup: Too small: expected number to be >=0'],
  [UR1, 'rollup: 1', 'rollup: 1.5', '11: releases.0.rollup: Invalid input: expected int, received number'],
  [UR1, 'rollup: 1', 'rollup: 1\n    reissue: 0', '12: releases.0.reissue: Too small: expected number to be >=1'],
  [
    UR1,
    'rollup: 1',
    'rollup: 1\n    withdrawal: { kind: lost, reason: null, sources: [table] }',
    '12: releases.0.withdrawal.kind: Invalid option: expected one of "recalled"|"re-signed"|"re-released"',
  ],
  [
    UR1,
    'rollup: 1',
    'rollup: 1\n    package: { files: [a.msp, a.msp], sources: [table] }',
    '12: releases.0.package.files.1: a.msp stands in this list already; expected it once',
  ],
  [
    UR1,
    'evidence: { build: [table], date',
    'evidence: { build: [], date',
    '14: releases.0.evidence.build: expected at least one source id',
  ],
  [
    UR1,
    'evidence: { build: [table], date',
    'evidence: { build: [table, table], date',
    '14: releases.0.evidence.build.1: table stands in this list already; expected it once',
  ],
  [
    UR1,
    'evidence: { build: [table], date',
    'evidence: { date',
    '14: releases.0.evidence.build: Invalid input: expected array, received undefined',
  ],
  [
    RTM,
    'rollup: 0',
    'rollup: 0\n    reissue: 2',
    '11: releases.0.reissue: expected 1: only a rollup is released again under its number',
  ],
  [
    UR2,
    '- { kb: 933314',
    '- { kb: null, lang: de',
    '16: releases.0.fixes.0.lang: Invalid option: expected one of "sv"|"fr"|"ja"',
  ],
  [
    UR2,
    'knownIssues: [file-in-use]',
    'knownIssues: [file-in-use, file-in-use]',
    '19: releases.0.knownIssues.1: file-in-use stands in this list already; expected it once',
  ],
  [
    UR2,
    'topics: [proxy-order]',
    'topics: [proxy-order, proxy-order]',
    '20: releases.0.topics.1: proxy-order stands in this list already; expected it once',
  ],
  [
    UR2,
    'topics: [proxy-order]',
    'topics: [Proxy order]',
    '20: releases.0.topics.0: expected lower-case words joined by hyphens',
  ],
  [
    UR2,
    '{ id: MS07-026, sources: [table] }',
    '{ id: MS07-026, sources: [table] }, { id: MS07-026, sources: [table] }',
    '13: releases.0.bulletins.1: MS07-026 stands in this list already; expected it once',
  ],
  [
    UR2,
    '{ id: CVE-2007-0039, sources: [table] }',
    '{ id: CVE-07-39, sources: [table] }',
    '14: releases.0.cves.0.id: expected a CVE such as CVE-2007-0039',
  ],
  [
    UR2,
    '{ id: CVE-2007-0039, sources: [table] }',
    '{ id: CVE-2007-0039, sources: [table] }, { id: CVE-2007-0039, sources: [table] }',
    '14: releases.0.cves.1: CVE-2007-0039 stands in this list already; expected it once',
  ],
  [
    UR2,
    '[{ kb: 935490, sources: [table] }]',
    '[{ kb: 935490, sources: [table] }, { kb: 935490, sources: [table] }]',
    '18: releases.0.declaredSupersedes.1: 935490 stands in this list already; expected it once',
  ],
])('%s: %j → %j', (name, from, to, problem) => {
  expect(problemsOf(changed(name, from, to))).toEqual([`content/${name}:${problem}`]);
});
