import { expect, it } from 'vitest';
import { changed, problemsOf } from '../content.fixture';

const UR1 = 'exchange-2007/rtm/kb935490.mdx';
const UR2 = 'exchange-2007/rtm/kb935999.mdx';

it('rejects a heading that an article or a known issue has no place for, and one that stands twice', () => {
  expect(problemsOf(changed(UR1, '## Install', '## Setup'))).toEqual([
    `content/${UR1}:21: text: the heading "Setup" has no place here; expected one of: What it fixes, Known issues, Before you install, Install, After the installation, Remove, Get the package, References`,
    `content/${UR2}:27: text: there is no heading #install on /kb/935490; expected one of: #setup`,
  ]);
  expect(problemsOf(changed(UR1, 'Run it.', 'Run it.\n\n## Install'))).toEqual([
    `content/${UR1}:25: text: the heading "Install" stands here already; expected it once`,
  ]);
  expect(problemsOf(changed('known-issues/file-in-use.mdx', 'Symptoms', 'Install'))).toEqual([
    'content/known-issues/file-in-use.mdx:13: text: the heading "Install" has no place here; expected one of: Symptoms, Cause, Workaround, Resolution',
  ]);
  expect(problemsOf(changed('topics/proxy-order.mdx', '## Order', '## Order\n\n## Anything'))).toEqual([]);
});

it('rejects a fix that a list holds twice, that has two titles, or neither number nor title', () => {
  const fix = '- { kb: 933314, title: A mailbox is missing, sources: [table] }';
  const withFixes = (...fixes: string[]) => problemsOf(changed(UR2, fix, fixes.join('\n      ')));
  expect(withFixes(fix, fix)).toEqual([
    `content/${UR2}:17: releases.0.fixes.1.kb: KB933314 stands in this list already; expected it once`,
  ]);
  expect(withFixes(fix, '- { kb: null, title: null, sources: [table] }')).toEqual([
    `content/${UR2}:17: releases.0.fixes.1.title: is null, and so is kb; expected a KB number or a title`,
  ]);
  const other = changed(
    UR1,
    'fixesComplete: null',
    'fixesComplete: null\n    fixes: [{ kb: 933314, title: Other, sources: [table] }]',
  );
  expect(problemsOf(other)).toEqual([
    `content/${UR2}:16: releases.0.fixes.0.title: differs from the title in content/${UR1}; expected one title, and the other recorded as a conflict`,
  ]);
});
