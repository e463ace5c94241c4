import { expect, it } from 'vitest';
import { changed, problemsOf } from '../content.fixture';

const ISSUE = 'known-issues/file-in-use.mdx';
const TOPIC = 'topics/proxy-order.mdx';
const BULLETIN = 'bulletins/ms07-026.mdx';
const bulletin = 'expected a bulletin such as MS07-026 or an advisory such as ADV180010';

it.each<[name: string, from: string, to: string, problem: string]>([
  [ISSUE, 'title: A file is in use', 'title: null', '2: title: Invalid input: expected string, received null'],
  [ISSUE, 'id: 1023', 'id: 0', '4: events.0.id: Too small: expected number to be >=1'],
  [
    ISSUE,
    'type: Error',
    'type: Failure',
    '4: events.0.type: Invalid option: expected one of "Error"|"Warning"|"Information"',
  ],
  [ISSUE, '["1603"]', '[1603]', '5: errors.0: Invalid input: expected string, received number'],
  [ISSUE, '["1603"]', '["1603", "1603"]', '5: errors.1: 1603 stands in this list already; expected it once'],
  [ISSUE, '[933314]', '[933314, 933314]', '6: kbs.1: 933314 stands in this list already; expected it once'],
  [
    ISSUE,
    'release: exchange-2007-sp1-ur1',
    'release: SP1 UR1',
    '7: fixedBy.release: expected lower-case words joined by hyphens',
  ],
  [ISSUE, 'sources: [table]', 'sources: []', '10: sources: expected at least one source'],
  [TOPIC, 'summary: Begin at the Internet.', 'summary: ""', '3: summary: expected text, found nothing'],
  [
    TOPIC,
    '[file-in-use]',
    '[file-in-use, file-in-use]',
    '5: knownIssues.1: file-in-use stands in this list already; expected it once',
  ],
  [TOPIC, '[824684]', '[824684, 824684]', '4: cites.1: 824684 stands in this list already; expected it once'],
  [TOPIC, 'sources: [table]', 'sources: []', '7: sources: expected at least one source'],
  [BULLETIN, 'id: MS07-026', 'id: MS7-26', `2: id: ${bulletin}`],
  [
    BULLETIN,
    'affects: [exchange-2007]',
    'affects: [exchange-2007], notAffected: [exchange-2007]',
    '6: cves.0.notAffected.0: exchange-2007 stands under affects as well; expected it under one of both',
  ],
  [BULLETIN, 'sources: [table]\n---', 'sources: []\n---', '9: sources: expected at least one source'],
  [
    BULLETIN,
    '[{ line: exchange-2007-sp1, sources: [table] }]',
    '[{ line: exchange-2007-sp1, sources: [table] }, { line: exchange-2007-sp1, sources: [table] }]',
    '7: notAffected.1: exchange-2007-sp1 stands in this list already; expected it once',
  ],
  ['products.yaml', 'major: 8', 'major: eight', '4: 0.major: Invalid input: expected number, received string'],
  ['products.yaml', 'slug: sp1', 'slug: rtm', '8: 0.lines.1: rtm stands in this list already; expected it once'],
  ['products.yaml', 'minor: 1', 'minor: 0', '8: 0.lines.1: 0 stands in this list already; expected it once'],
  ['sources.yaml', 'id: blog', 'id: table', '6: 1: table stands in this list already; expected it once'],
  ['sources.yaml', 'seen: part', 'seen: partly', '10: 1.seen: Invalid option: expected one of "whole"|"part"|"cited"'],
  [
    'cited-articles.yaml',
    '  about: What words mean.\n',
    '',
    '1: 0.about: Invalid input: expected string, received undefined',
  ],
  [
    'cited-articles.yaml',
    '/topics/proxy-order#order',
    'https://example.org',
    '4: 0.leadsTo: expected an address of this site such as /topics/crl-check',
  ],
  ['cited-articles.yaml', 'sources: [table]', 'sources: []', '5: 0.sources: expected at least one source id'],
])('%s: %j → %j', (name, from, to, problem) => {
  expect(problemsOf(changed(name, from, to))).toEqual([`content/${name}:${problem}`]);
});
