import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkContent } from './checks';
import type { Content } from './content';
import { loadContent, type RawFile } from './load';
import { formatProblem, sortProblems } from './problem';

const article = (kb: number, build: string, rollup: number, date: string, more = '') => `---
kb: ${kb}
kbStatus: article
title: Description of update ${kb}
titleStatus: seen
original: whole
lastReview: 2009-01-02
reviewed: 2026-11-20
releases:
  - build: ${build}
    rollup: ${rollup}
    date: ${date}
    fixesComplete: null
    evidence: { build: [table], date: [table] }
${more}evidence: { kb: [table], title: [table] }
sources: [table]
---
`;

const baseline = (build: string, date: string) => `---
kb: null
kbStatus: null
title: null
titleStatus: not-seen
original: not-seen
reviewed: 2026-11-20
releases:
  - build: ${build}
    rollup: 0
    date: ${date}
    fixesComplete: null
    evidence: { build: [table], date: [table] }
evidence: {}
sources: [table]
---

The release that opens its line.
`;

/** Small and valid: one product, two lines, five releases, and one file of each other kind. */
const FILES: Record<string, string> = {
  'products.yaml': `- id: exchange-2007
  name: Exchange Server 2007
  shortName: "2007"
  major: 8
  supportEnded: { date: 2017-04-11, sources: [table] }
  lines:
    - { slug: rtm, label: 2007 RTM, name: Exchange Server 2007 RTM, minor: 0, supportEnded: null }
    - { slug: sp1, label: 2007 SP1, name: Exchange Server 2007 Service Pack 1, minor: 1, supportEnded: { date: 2011-01-11, sources: [table] } }
`,
  'sources.yaml': `- id: table
  title: Build numbers and release dates
  url: https://example.org/builds
  kind: microsoft-page
  seen: whole
- id: blog
  title: A blog
  url: null
  kind: community
  seen: part
`,
  'cited-articles.yaml': `- kb: 824684
  title: Description of the standard terminology
  about: What words mean.
  leadsTo: /topics/proxy-order#order
  sources: [table]
`,
  'exchange-2007/rtm/rtm.mdx': baseline('8.0.685.25', '2007-03-08'),
  'exchange-2007/rtm/kb935490.mdx': `${article(935490, '8.0.711.2', 1, '2007-05-08')}
The first rollup. See [the order](/topics/proxy-order#order).

## Install

Run it.
`,
  'exchange-2007/rtm/kb935999.mdx': `${article(935999, '8.0.730.1', 2, '2007-06-28', 'cites: [824684]\n').replace(
    '    fixesComplete: null',
    `    bulletins: [{ id: MS07-026, sources: [table] }]
    cves: [{ id: CVE-2007-0039, sources: [table] }]
    fixes:
      - { kb: 933314, title: A mailbox is missing, sources: [table] }
    fixesComplete: true
    declaredSupersedes: [{ kb: 935490, sources: [table] }]
    knownIssues: [file-in-use]
    topics: [proxy-order]`,
  )}
It replaces [the first](/kb/935490#install) and fixes [KB933314](/kb/933314).
`,
  'exchange-2007/sp1/sp1.mdx': baseline('8.1.240.6', '2007-11-29'),
  'exchange-2007/sp1/kb945684.mdx': article(945684, '8.1.263.1', 1, '2008-02'),
  'known-issues/file-in-use.mdx': `---
title: A file is in use
summary: The installation stops.
events: [{ id: 1023, source: MsiInstaller, type: Error, message: null }]
errors: ["1603"]
kbs: [933314]
fixedBy: { release: exchange-2007-sp1-ur1, source: table }
topics: [proxy-order]
reviewed: 2026-11-20
sources: [table]
---

## Symptoms

It stops at build [8.0.730.1](/builds/8.0.730.1).
`,
  'topics/proxy-order.mdx': `---
title: The order of servers
summary: Begin at the Internet.
cites: [824684]
knownIssues: [file-in-use]
reviewed: 2026-11-20
sources: [table]
---

## Order

<Note kind="warning" title="Order">

First the servers that face the Internet.

</Note>
`,
  'bulletins/ms07-026.mdx': `---
id: MS07-026
title: Vulnerabilities in Exchange
published: 2007-05-08
umbrellaKb: 931832
cves: [{ id: CVE-2007-0039, affects: [exchange-2007] }]
notAffected: [{ line: exchange-2007-sp1, sources: [table] }]
reviewed: 2026-11-20
sources: [table]
---
`,
};

/** The files of a small valid content. Paths begin with `content/`. */
export function contentFiles(): RawFile[] {
  return Object.entries(FILES).map(([name, text]) => ({ file: `content/${name}`, text }));
}

/** The words of the wizard, which the import needs beside the small content; their links lead to pages that it does not have. */
export function wizardFiles(): RawFile[] {
  const folder = path.resolve(import.meta.dirname, '../../content/wizard');
  return readdirSync(folder)
    .sort()
    .map((name) => ({
      file: `content/wizard/${name}`,
      text: readFileSync(path.join(folder, name), 'utf8')
        .replace(/\[([^\]]*)\]\(\/[^)]*\)/g, '$1')
        .replace(/url: \//g, 'url: https://example.org/'),
    }));
}

/** Replaces a piece of the text of a file, which must stand there once; null as the piece takes the whole text. */
export function changed(name: string, from: string | null, to: string, files = contentFiles()): RawFile[] {
  const file = `content/${name}`;
  const raw = files.find((one) => one.file === file);
  if (!raw) throw new Error(`There is no ${file}`);
  if (from !== null && raw.text.split(from).length !== 2) throw new Error(`${file} does not hold ${from} once`);
  const text = from === null ? to : raw.text.replace(from, () => to);
  return files.map((one) => (one === raw ? { file, text } : one));
}

/** Adds a file. */
export function added(name: string, text: string, files = contentFiles()): RawFile[] {
  return [...files, { file: `content/${name}`, text }];
}

/** Leaves a file out. */
export function without(name: string, files = contentFiles()): RawFile[] {
  return files.filter(({ file }) => file !== `content/${name}`);
}

/** Every problem of the files, as the import prints them. */
export function problemsOf(files: RawFile[]): string[] {
  const { content, problems } = loadContent(files);
  const found = content ? checkContent(content, problems.length === 0) : [];
  return sortProblems([...problems, ...found]).map(formatProblem);
}

/** The content of valid files. */
export function contentOf(files = contentFiles()): Content {
  const { content, problems } = loadContent(files);
  if (!content || problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return content;
}
