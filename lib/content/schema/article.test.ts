import { expect, it } from 'vitest';
import { changed, problemsOf } from '../content.fixture';

const UR1 = 'exchange-2007/rtm/kb935490.mdx';
const UR2 = 'exchange-2007/rtm/kb935999.mdx';
const unknown = 'is no known field; expected only fields that lib/content/schema describes';
const bulletin = 'expected a bulletin such as MS07-026 or an advisory such as ADV180010';
const conflict = (more: string) =>
  `sources: [table]\nconflicts:\n  - { field: date, statement: A, held: B, why: C, sources: [table]${more} }`;

it.each<[name: string, from: string, to: string, problem: string]>([
  [UR1, 'kb: 935490', 'kb: "935490"', '2: kb: expected five to seven digits without "KB", for example 935490'],
  [UR1, 'kb: 935490', 'kb: 9354', '2: kb: expected five to seven digits without "KB", for example 935490'],
  [UR1, 'kb: 935490', 'kb: 93549000', '2: kb: expected five to seven digits without "KB", for example 935490'],
  [UR1, 'kbStatus: article', 'kbStatus: null', '3: kbStatus: expected a status exactly where there is a KB number'],
  [
    UR1,
    'kbStatus: article',
    'kbStatus: sure',
    '3: kbStatus: Invalid option: expected one of "article"|"microsoft-page"|"secondary"',
  ],
  [
    UR1,
    'titleStatus: seen',
    'titleStatus: not-seen',
    '5: titleStatus: expected not-seen exactly where the title is null',
  ],
  [UR1, 'title: Description of update 935490', 'title: ""', '4: title: expected text, found nothing'],
  [UR1, 'title: Description of update 935490', 'title: " A"', '4: title: expected one line without spaces at its ends'],
  [
    UR1,
    'title: Description of update 935490',
    'title: "A\\nB"',
    '4: title: expected one line without spaces at its ends',
  ],
  [UR1, 'original: whole', 'original: all', '6: original: Invalid option: expected one of "whole"|"part"|"not-seen"'],
  [UR1, 'original: whole\n', '', '2: original: Invalid option: expected one of "whole"|"part"|"not-seen"'],
  [UR1, 'original: whole', 'originl: whole\noriginal: whole', `6: originl: ${unknown}`],
  [UR1, 'evidence: { kb: [table], title', 'evidence: { title', '15: evidence.kb: expected the source of the KB number'],
  [UR1, 'kb: [table], title: [table]', 'kb: [table]', '15: evidence.title: expected the source of the title'],
  [UR1, 'sources: [table]', 'sources: []', '16: sources: expected at least one source'],
  [UR1, 'sources: [table]\n', '', '2: sources: Invalid input: expected array, received undefined'],
  [
    UR1,
    'sources: [table]',
    'sources: [table, table]',
    '16: sources.1: table stands in this list already; expected it once',
  ],
  [
    UR1,
    'sources: [table]',
    'sources: [table, 7]',
    '16: sources.1: expected the id of a source, or a source with id, title, url, kind and seen',
  ],
  [
    UR1,
    'sources: [table]',
    'sources: [table, { id: a, title: A, url: "ftp://a", kind: press, seen: part }]',
    '16: sources.1.url: expected an address such as https://www.example.org/page, or null if the copy carries none',
  ],
  [
    UR1,
    'sources: [table]',
    'sources: [table, { id: a, title: A, url: "javascript:a", kind: press, seen: part }]',
    '16: sources.1.url: expected an address such as https://www.example.org/page, or null if the copy carries none',
  ],
  [
    UR1,
    'sources: [table]',
    'sources: [table, { id: a, title: A, url: null, kind: rumour, seen: part }]',
    '16: sources.1.kind: Invalid option: expected one of "microsoft-article"|"microsoft-page"|"microsoft-repository"|"bulletin"|"community"|"press"|"scanner"',
  ],
  [
    UR1,
    'sources: [table]',
    conflict(', build: 8.0.1.1'),
    '18: conflicts.0.build: 8.0.1.1 is no release of this article; expected one of: 8.0.711.2',
  ],
  [
    UR1,
    'sources: [table]',
    conflict(', values: [1]'),
    '18: conflicts.0.values.0: Invalid input: expected string, received number',
  ],
  [
    UR2,
    'cites: [824684]',
    'cites: [824684, 824684]',
    '22: cites.1: 824684 stands in this list already; expected it once',
  ],
  [
    UR2,
    '{ id: MS07-026, sources: [table] }',
    '{ id: ms07-026, sources: [table] }',
    `13: releases.0.bulletins.0.id: ${bulletin}`,
  ],
])('%s: %j → %j', (name, from, to, problem) => {
  expect(problemsOf(changed(name, from, to))).toEqual([`content/${name}:${problem}`]);
});

it('needs a KB number for a rollup', () => {
  const files = changed(UR1, 'kb: 935490\nkbStatus: article', 'kb: null\nkbStatus: null');
  expect(problemsOf(files)).toEqual([`content/${UR1}:2: kb: expected a KB number: only a baseline may be without one`]);
});
