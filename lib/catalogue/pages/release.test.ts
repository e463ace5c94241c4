import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient } from '@libsql/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatLongBuild } from '@/lib/exchange/build';
import { buildOf, releasesOfLine, statusOf } from '@/lib/exchange/supersession';
import { FACTS } from '@/lib/wizard/facts.fixture';
import { openShared, sharedFile } from '../catalogue.fixture';
import { openCatalogue, type Catalogue } from '../open';
import { releasePage } from './release';
import type { ReleasePage } from './releaseModel';

let catalogue: Catalogue;
const pages = new Map<string, ReleasePage>();

beforeAll(async () => {
  catalogue = await openShared();
  for (const { build } of FACTS.releases) {
    const page = await releasePage(catalogue, build);
    if (page) pages.set(build, page);
  }
});
afterAll(() => catalogue.database.$disconnect());

const pageOf = (build: string) => pages.get(build)!;

/** Everything on a page that a source must stand behind, with a name for the failure. */
function sourcedParts(page: ReleasePage): [string, number[]][] {
  const named = (name: string, parts: ({ sources: number[] } | null)[]) =>
    parts.flatMap((part, index): [string, number[]][] => (part ? [[`${name} ${index}`, part.sources]] : []));
  return [
    ...named('build', [page.build]),
    ...named('date', [page.date]),
    ...named('kb', [page.kb]),
    ...named('title', [page.title]),
    ...named('alias', page.aliases),
    ...named('withdrawal', [page.withdrawal]),
    ...named('fix', page.fixes),
    ...named('bulletin', page.bulletins),
    ...named('cve', page.cves),
    ...named('prerequisite', page.prerequisites),
    ...named('restart', [page.restart]),
    ...named('removal', [page.removal]),
    ...named('note', page.notes),
    ...named('behaviour change', page.behaviourChanges),
    ...named('declared', page.declared),
    ...named('conflict', page.conflicts),
    ...named('package', [page.package.files.length > 0 || page.package.downloadId ? page.package : null]),
  ];
}

describe.each(FACTS.releases.map((release) => [release.label, release] as const))('page of %s', (_, expected) => {
  it('has the facts of the table', () => {
    const page = pageOf(expected.build);
    expect(page.release).toMatchObject({
      id: expected.id,
      build: expected.build,
      kb: expected.kb,
      date: expected.date,
    });
    expect(page.longBuild).toBe(formatLongBuild(buildOf(expected)));
    expect(page.article.kb).toBe(expected.kb);
    expect([page.build.value, page.date.value, page.kb?.value ?? null]).toEqual([
      expected.build,
      expected.date,
      expected.kb,
    ]);
    expect(page.verdict.status).toBe(statusOf(FACTS, expected));
    expect(page.withdrawal?.value.kind).toBe(expected.withdrawal?.kind);
  });

  it('has the whole chain of its line, and its neighbours', () => {
    const page = pageOf(expected.build);
    const line = releasesOfLine(FACTS, expected.lineId);
    const place = line.findIndex(({ id }) => id === expected.id);
    expect(page.chain.map(({ release, status }) => [release.build, status])).toEqual(
      line.map((release) => [release.build, statusOf(FACTS, release)]),
    );
    expect(page.previous?.build ?? null).toBe(line[place - 1]?.build ?? null);
    expect(page.next?.build ?? null).toBe(line[place + 1]?.build ?? null);
  });

  it('numbers its sources, and every statement has one of them', () => {
    const page = pageOf(expected.build);
    const numbers = page.sources.map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_number, index) => index + 1));
    expect(numbers.length).toBeGreaterThan(0);
    for (const [part, sources] of sourcedParts(page)) {
      expect(sources.length, part).toBeGreaterThan(0);
      expect(numbers, part).toEqual(expect.arrayContaining(sources));
      expect(
        [...new Set(sources)].sort((a, b) => a - b),
        part,
      ).toEqual(sources);
    }
  });
});

describe('release pages', () => {
  it('are none for builds that are not ours', async () => {
    for (const build of ['8.0.711.3', '14.3.328.5', '08.00.0711.002', '', "' OR 1=1 --"])
      expect(await releasePage(catalogue, build)).toBeNull();
  });

  it('show the other release of the same article', () => {
    expect(pageOf('14.3.224.1').siblings.map(({ release }) => release.build)).toEqual(['14.3.224.2']);
    expect(pageOf('14.3.224.2').siblings.map(({ release }) => release.build)).toEqual(['14.3.224.1']);
    expect(pageOf('14.3.224.1').withdrawal?.value.kind).toBe('recalled');
    expect(pageOf('14.3.224.2').withdrawal).toBeNull();
    for (const [build, { siblings }] of pages) if (!build.startsWith('14.3.224.')) expect(siblings).toEqual([]);
  });

  it('list fixes in the order of the article, each once', () => {
    for (const { fixes } of pages.values()) expect(new Set(fixes.map(({ id }) => id)).size).toBe(fixes.length);
    expect(pageOf('8.0.744.0').fixes.some(({ kb }) => kb === 933314)).toBe(true);
    expect([...pages.values()].reduce((count, { fixes }) => count + fixes.length, 0)).toBeGreaterThan(300);
  });

  it('tell an unknown list of fixes from a complete one', () => {
    expect(pageOf('8.0.813.0')).toMatchObject({ fixesComplete: true, fixes: [] });
    expect(pageOf('14.1.339.1')).toMatchObject({ fixesComplete: null, fixes: [] });
  });

  it('keep what sources declare beside what follows from the builds', () => {
    const declared = pageOf('8.0.813.0').declared.map(({ value }) => [value.kb, value.release?.label]);
    expect(declared).toEqual([
      [930809, '2007 RTM UR1'],
      [935490, '2007 RTM UR2'],
      [935999, '2007 RTM UR3'],
      [940006, '2007 RTM UR4'],
      [941421, '2007 RTM UR5'],
      [942846, '2007 RTM UR6'],
    ]);
  });

  it('show known issues with their events and error codes', () => {
    const issue = pageOf('8.0.711.2').knownIssues.find(({ slug }) => slug === 'file-in-use-services-disabled');
    expect(issue?.events.map(({ eventId }) => eventId)).toEqual([11306, 1023, 11729]);
    expect(issue?.errors).toEqual(['1306', '1603', '0x80070643']);
    expect(issue?.prose.sections.length).toBeGreaterThan(0);
  });

  it('show every disagreement with what is held, and why', () => {
    expect(pageOf('8.0.813.0').conflicts.map(({ field }) => field)).toContain('advice');
    for (const { conflicts } of pages.values())
      for (const { statement, held, why } of conflicts) expect([statement, held, why]).not.toContain('');
  });

  it('show what concerns one build of an article on the page of that build only', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'supersede-release-'));
    const file = path.join(folder, 'copy.sqlite');
    copyFileSync(sharedFile(), file);
    const raw = createClient({ url: `file:${file}` });
    await raw.batch([
      `INSERT INTO "Statement" ("id", "articleId", "kind", "build", "position", "text")
       VALUES ('s', 'kb2986475', 'behaviour-change', '14.3.224.1', 99, 'of the first')`,
      `INSERT INTO "Conflict" ("id", "articleId", "build", "position", "field", "statement", "held", "why")
       VALUES ('c', 'kb2986475', '14.3.224.2', 99, 'of the second', 'a', 'b', 'c')`,
    ]);
    raw.close();
    const copy = await openCatalogue(file);
    const [first, second] = [await releasePage(copy, '14.3.224.1'), await releasePage(copy, '14.3.224.2')];
    await copy.database.$disconnect();
    rmSync(folder, { recursive: true, force: true });
    const changes = (page: ReleasePage | null) => page?.behaviourChanges.map(({ value }) => value);
    expect(changes(first)).toContain('of the first');
    expect(changes(second)).not.toContain('of the first');
    const fields = (page: ReleasePage | null) => page?.conflicts.map(({ field }) => field);
    expect(fields(first)).not.toContain('of the second');
    expect(fields(second)).toContain('of the second');
  });
});
