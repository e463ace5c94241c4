import { describe, expect, it } from 'vitest';
import { added, changed, problemsOf } from '../content.fixture';

const UR1 = 'exchange-2007/rtm/kb935490.mdx';
const UR2 = 'exchange-2007/rtm/kb935999.mdx';
const ISSUE = 'known-issues/file-in-use.mdx';
const TOPIC = 'topics/proxy-order.mdx';
const BULLETIN = 'bulletins/ms07-026.mdx';

it.each([
  [
    UR2,
    'knownIssues: [file-in-use]',
    'knownIssues: [none]',
    '19: releases.0.knownIssues.0: none does not exist; expected a file of content/known-issues',
  ],
  [
    UR2,
    'topics: [proxy-order]',
    'topics: [proxy-order, none]',
    '20: releases.0.topics.1: none does not exist; expected a file of content/topics',
  ],
  [
    UR2,
    'id: MS07-026',
    'id: MS07-027',
    '13: releases.0.bulletins.0: MS07-027 does not exist; expected a file of content/bulletins',
  ],
  [UR2, '[824684]', '[824685]', '22: cites.0: KB824685 is not in content/cited-articles.yaml; expected it there'],
  [ISSUE, '[proxy-order]', '[none]', '8: topics.0: none does not exist; expected a file of content/topics'],
  [ISSUE, '[933314]', '[933315]', '6: kbs.0: KB933315 is not known; expected it in content/cited-articles.yaml'],
  [
    ISSUE,
    'exchange-2007-sp1-ur1',
    'exchange-2007-sp1-ur2',
    '7: fixedBy.release: exchange-2007-sp1-ur2 is no release; expected for example exchange-2007-sp1-ur5',
  ],
  [TOPIC, '[file-in-use]', '[none]', '5: knownIssues.0: none does not exist; expected a file of content/known-issues'],
  [TOPIC, '[824684]', '[824685]', '4: cites.0: KB824685 is not known; expected it in content/cited-articles.yaml'],
  [
    BULLETIN,
    'exchange-2007-sp1',
    'exchange-2007-sp9',
    '7: notAffected.0.line: exchange-2007-sp9 is no servicing line; expected for example exchange-2007-sp1',
  ],
  [
    BULLETIN,
    '[exchange-2007]',
    '[exchange-2003]',
    '6: cves.0.affects.0: exchange-2003 is no product and no servicing line; expected for example exchange-2007',
  ],
  [
    BULLETIN,
    'reviewed:',
    'replaces: [{ line: exchange-2007-rtm, bulletin: MS06-029, sources: [table] }]\nreviewed:',
    '8: replaces.0.bulletin: MS06-029 does not exist; expected a file of content/bulletins',
  ],
])('rejects in %s, for %s, %s', (name, from, to, message) => {
  expect(problemsOf(changed(name, from, to))).toEqual([`content/${name}:${message}`]);
});

const oneOf = '; expected an address that content gives rise to';

describe('links', () => {
  const linking = (address: string) => problemsOf(changed(UR1, 'Run it.', `Run [it](${address}).`));

  it.each([
    ['/kb/935491', `the link /kb/935491 leads to no page of this site${oneOf}`],
    ['/builds/8.0.711.3', `the link /builds/8.0.711.3 leads to no page of this site${oneOf}`],
    ['/topics/none', `the link /topics/none leads to no page of this site${oneOf}`],
    ['/known-issues/none#cause', `the link /known-issues/none#cause leads to no page of this site${oneOf}`],
    ['/bulletins/MS07-026', `the link /bulletins/MS07-026 leads to no page of this site${oneOf}`],
    ['/cves/cve-2007-0040', `the link /cves/cve-2007-0040 leads to no page of this site${oneOf}`],
    ['/products/exchange-2007/sp2', `the link /products/exchange-2007/sp2 leads to no page of this site${oneOf}`],
    ['/kb/935490/', `the link /kb/935490/ leads to no page of this site${oneOf}`],
    ['/topics/proxy-order#none', 'there is no heading #none on /topics/proxy-order; expected one of: #order'],
    ['/kb/824684#none', 'there is no heading #none on /kb/824684; expected a link without #'],
    ['#none', 'there is no heading #none in this file; expected one of: #install'],
  ])('rejects %s', (address, message) => {
    expect(linking(address)).toEqual([`content/${UR1}:23: text: ${message}`]);
  });

  it.each([
    '/',
    '/about',
    '/search?q=8.0',
    '/wizard',
    '/fleet',
    '/topics',
    '/known-issues',
    '/bulletins',
    '/products/exchange-2007',
    '/products/exchange-2007/sp1',
    '/kb/935999',
    '/kb/933314',
    '/kb/824684',
    '/kb/931832',
    '/builds/8.0.685.25',
    '/builds/8.0.711.2#install',
    '/cves/cve-2007-0039',
    '/bulletins/ms07-026',
    '/known-issues/file-in-use#symptoms',
    '/topics/proxy-order#order',
    '#install',
    'https://example.org/#x',
    'mailto:a@example.org',
  ])('accepts %s', (address) => {
    expect(linking(address)).toEqual([]);
  });

  it('checks the definition of a reference link on its own line', () => {
    expect(problemsOf(changed(UR1, 'Run it.', 'Run [it].\n\n[it]: /kb/1'))).toEqual([
      `content/${UR1}:25: text: the link /kb/1 leads to no page of this site${oneOf}`,
    ]);
  });

  it('checks the links of the words of the wizard, and the addresses of its sources', () => {
    const words = (text: string) => problemsOf(added('wizard/rules.yaml', text));
    expect(words('rules:\n  one: See [it](/topics/none).')).toEqual([
      `content/wizard/rules.yaml:2: rules.one: the link /topics/none leads to no page of this site${oneOf}`,
    ]);
    expect(words('rules:\n  one:\n    - First.\n    - "[A](/kb/935490), [b](/kb/1), [c](#none)."')).toEqual([
      `content/wizard/rules.yaml:4: rules.one.1: the link /kb/1 leads to no page of this site${oneOf}`,
    ]);
    expect(words('sources:\n  a: { name: A, url: /kb/1 }')).toEqual([
      `content/wizard/rules.yaml:2: sources.a.url: the link /kb/1 leads to no page of this site${oneOf}`,
    ]);
    expect(words('rules:\n  one: See [it](/topics/proxy-order#none).')).toEqual([
      'content/wizard/rules.yaml:2: rules.one: there is no heading #none on /topics/proxy-order; expected one of: #order',
    ]);
    const good = '[A](/topics/proxy-order#order), [b](/builds/{build}), [c]({path}), [d](https://example.org/none)';
    expect(words(`rules:\n  one: "${good}"\n  url: https://example.org`)).toEqual([]);
  });

  it('checks where a cited article leads', () => {
    expect(problemsOf(changed('cited-articles.yaml', '/topics/proxy-order#order', '/topics/none'))).toEqual([
      `content/cited-articles.yaml:4: 0.leadsTo: the link /topics/none leads to no page of this site${oneOf}`,
    ]);
    expect(problemsOf(changed('cited-articles.yaml', '#order', '#none'))).toEqual([
      'content/cited-articles.yaml:4: 0.leadsTo: there is no heading #none on /topics/proxy-order; expected one of: #order',
    ]);
  });
});
