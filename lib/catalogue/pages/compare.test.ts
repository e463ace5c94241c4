import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShared } from '../catalogue.fixture';
import type { Catalogue } from '../open';
import { comparePage } from './compare';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await openShared();
});
afterAll(() => catalogue.database.$disconnect());

const additions = async (from: string, to: string) => (await comparePage(catalogue, from, to)).additions!;
const label = ({ label: text }: { label: string }) => text;

describe('comparePage', () => {
  it('adds up the releases from SP1 UR6 to UR9 of Exchange 2007', async () => {
    const { releases, withdrawals } = await additions('8.1.340.1', 'KB970162');
    expect(releases.map(({ verdict }) => verdict.release.label)).toEqual([
      '2007 SP1 UR7',
      '2007 SP1 UR8',
      '2007 SP1 UR9',
    ]);
    expect(releases.map(({ behaviourChanges }) => behaviourChanges.length)).toEqual([0, 1, 1]);
    expect(releases[2]!.behaviourChanges[0]!.sources.length).toBeGreaterThan(0);
    expect(withdrawals).toEqual([]);
  });

  it('holds for every line from its first release to its last: what is tied to the later ones and nothing else', async () => {
    const rows = await catalogue.database.release.findMany({
      include: { fixes: true, bulletins: true, cves: true, knownIssues: true, cures: true },
    });
    for (const line of catalogue.facts.lines) {
      const [first, ...later] = catalogue.facts.releases.filter(({ lineId }) => lineId === line.id);
      const added = await additions(first!.build, later.at(-1)!.build);
      const laterRows = later.map((release) => rows.find(({ id }) => id === release.id)!);
      expect(
        added.releases.map(({ verdict, fixes, fixesComplete, bulletins, cves }) => ({
          id: verdict.release.id,
          fixesComplete,
          fixes: fixes.map(({ id }) => id).sort(),
          bulletins: bulletins.map(({ value }) => value.id).sort(),
          cves: cves.map(({ value }) => value).sort(),
        })),
      ).toEqual(
        laterRows.map((row) => ({
          id: row.id,
          fixesComplete: row.fixesComplete,
          fixes: row.fixes.map(({ fixId }) => fixId).sort(),
          bulletins: row.bulletins.map(({ bulletinId }) => bulletinId).sort(),
          cves: row.cves.map(({ cveId }) => cveId).sort(),
        })),
      );
      const slugs = laterRows.flatMap((row) => [...row.knownIssues, ...row.cures].map(({ slug }) => slug));
      expect(new Set(added.knownIssues.map(({ value }) => value.slug))).toEqual(new Set(slugs));
    }
  });

  it('gives every fix, bulletin, CVE, change and withdrawal a source, and lists no source in vain', async () => {
    for (const line of catalogue.facts.lines) {
      const ofLine = catalogue.facts.releases.filter(({ lineId }) => lineId === line.id);
      const { releases, withdrawals, knownIssues, sources } = await additions(ofLine[0]!.build, ofLine.at(-1)!.build);
      expect(releases).toHaveLength(ofLine.length - 1);
      const cited = [
        ...releases.flatMap(({ fixes, bulletins, cves, behaviourChanges }) => [
          ...fixes,
          ...bulletins,
          ...cves,
          ...behaviourChanges,
        ]),
        ...withdrawals,
      ];
      expect(cited.filter((one) => one.sources.length === 0)).toEqual([]);
      const numbers = new Set([...cited, ...knownIssues].flatMap((one) => one.sources));
      expect(new Set(sources.map(({ number }) => number))).toEqual(numbers);
    }
  });

  it('does not count twice what a re-release names again', async () => {
    const reissue = await additions('8.3.279.3', '8.3.279.5');
    expect(reissue.releases[0]!.bulletins).toMatchObject([
      { value: { id: 'MS12-058' }, since: { label: '2007 SP3 UR8 v1' } },
    ]);
    expect(reissue.releases[0]!.cves.filter(({ since }) => since === null)).toEqual([]);
    expect(reissue.withdrawals.map(({ value }) => value.release.label)).toEqual(['2007 SP3 UR8 v1', '2007 SP3 UR8 v2']);

    const both = await additions('8.3.264.0', '8.3.279.5');
    expect(both.releases.map(({ bulletins }) => bulletins.map(({ since }) => since?.label ?? null))).toEqual([
      [null],
      ['2007 SP3 UR8 v1'],
    ]);
  });

  it('tells of an issue that one leaves behind: the older release has it, a later one cures it', async () => {
    const { knownIssues } = await additions('14.3.224.1', '14.3.224.2');
    const issue = knownIssues.find(({ value }) => value.slug === 'outlook-cannot-connect')!.value;
    expect(issue.releases.map(label)).toEqual(['2010 SP3 UR8 v1']);
    expect(issue.curedBy?.label).toBe('2010 SP3 UR8 v2');
  });

  it('leaves out what only the older release or one before it has', async () => {
    const { knownIssues } = await additions('14.3.224.2', '14.3.235.1');
    expect(knownIssues.map(({ value }) => value.slug)).not.toContain('outlook-cannot-connect');
  });

  it('does not mind the order', async () => {
    const there = await comparePage(catalogue, '8.1.240.6', '8.1.436.0');
    const back = await comparePage(catalogue, '8.1.436.0', '8.1.240.6');
    expect(back.additions).toEqual(there.additions);
    expect(back.verdicts).toEqual(there.verdicts);
    expect(back.comparison).toEqual(there.comparison);
  });

  it('shows both verdicts for different lines, and adds nothing', async () => {
    const page = await comparePage(catalogue, '2010 SP3 UR32', 'KB970162');
    expect(page.comparison).toMatchObject({ kind: 'two-lines', sameProduct: false });
    expect(page.verdicts.map(({ release }) => release.label)).toEqual(['2007 SP1 UR9', '2010 SP3 UR32']);
    expect(page.additions).toBeNull();
  });

  it('shows one verdict for the same release twice', async () => {
    const page = await comparePage(catalogue, 'KB935490', '08.00.0711.002');
    expect(page.comparison?.kind).toBe('same');
    expect(page.verdicts.map(({ release }) => release.build)).toEqual(['8.0.711.2']);
  });

  it('keeps the texts, and knows which numbers of no release have a page', async () => {
    const fix = await catalogue.database.fix.findFirstOrThrow({ where: { kb: { not: null } } });
    const page = await comparePage(catalogue, `KB${fix.kb}`, 'KB111111');
    expect(page.comparison).toBeNull();
    expect(page.from).toMatchObject({ text: `KB${fix.kb}`, named: { kind: 'unknown' }, hasPage: true });
    expect(page.to).toMatchObject({ text: 'KB111111', named: { kind: 'unknown' }, hasPage: false });
    expect(await comparePage(catalogue, '', '8.0.711.2')).toMatchObject({
      from: { named: { kind: 'empty' }, hasPage: false },
      comparison: null,
      verdicts: [],
    });
  });
});
