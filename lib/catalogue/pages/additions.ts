import { firstToName } from '@/lib/exchange/comparison';
import type { Release, WithdrawalKind } from '@/lib/exchange/facts';
import { releasesOfLine } from '@/lib/exchange/supersession';
import { verdictOn, type Verdict } from '@/lib/exchange/verdict';
import type { Catalogue } from '../open';
import { pageSources, type SourceView } from '../sources';
import { usedSources } from '../usedSources';
import { addedIssues, type AddedIssue } from './addedIssues';
import type { FixView, Sourced } from './releaseModel';

/** Something that sources tie to a release, with the earlier release of the line that holds it already; null if it is new. */
export type Tied<T> = T & { since: Release | null };

/** What one release of a line adds. */
export interface AddedRelease {
  verdict: Verdict;
  fixes: Tied<FixView>[];
  /** Whether the list of fixes is known whole (true), in part (false) or not at all (null). */
  fixesComplete: boolean | null;
  bulletins: Tied<Sourced<{ id: string; title: string | null }>>[];
  cves: Tied<Sourced>[];
  behaviourChanges: Sourced[];
}

/** What a release adds over an earlier one of its line. */
export interface Additions {
  /** The releases after the older one up to the newer one, oldest first. */
  releases: AddedRelease[];
  /** Each with the sources of its cure. */
  knownIssues: Sourced<AddedIssue>[];
  /** Withdrawals of all releases compared, the older one included. */
  withdrawals: Sourced<{ release: Release; kind: WithdrawalKind; reason: string | null }>[];
  sources: SourceView[];
}

/**
 * Reads what a release adds over an earlier one of its line.
 *
 * @param older the release from which one comes
 * @param added the releases after it, oldest first
 */
export async function additionsOf(catalogue: Catalogue, older: Release, added: Release[]): Promise<Additions> {
  const { facts, database } = catalogue;
  const line = releasesOfLine(facts, older.lineId);
  const compared = [older, ...added];
  const rows = await readRows(database, older.lineId);
  const rowOf = (release: Release) => rows.get(release.id)!;
  const statements = added.flatMap((release) => changesOf(rowOf(release), release));
  const issues = await addedIssues(catalogue, compared);
  const sources = await pageSources(
    database,
    [],
    [
      ...compared.map(({ build }) => `release:${build}`),
      ...new Set(added.flatMap((release) => rowOf(release).fixes.map(({ fixId }) => `fix:${fixId}`))),
      ...statements.map(({ id }) => `statement:${id}`),
      ...issues.map(({ slug }) => `known-issue:${slug}`),
    ],
  );
  const { of, list } = usedSources(sources);
  const firstFix = firstToName(line, (release) => rowOf(release).fixes.map(({ fixId }) => fixId));
  const firstBulletin = firstToName(line, (release) => rowOf(release).bulletins.map(({ bulletinId }) => bulletinId));
  const firstCve = firstToName(line, (release) => rowOf(release).cves.map(({ cveId }) => cveId));
  const since = (first: Map<string, Release>, id: string, release: Release) => {
    const earliest = first.get(id)!;
    return earliest.id === release.id ? null : earliest;
  };

  return {
    releases: added.map((release): AddedRelease => {
      const row = rowOf(release);
      const subject = `release:${release.build}`;
      return {
        verdict: verdictOn(facts, release),
        fixes: row.fixes.map(({ fix: { id, kb, title, language, gloss } }) => ({
          id,
          kb,
          title,
          language,
          gloss,
          sources: of(`fix:${id}`, release.id),
          since: since(firstFix, id, release),
        })),
        fixesComplete: row.fixesComplete,
        bulletins: row.bulletins.map(({ bulletin }) => ({
          value: bulletin,
          sources: of(subject, bulletin.id),
          since: since(firstBulletin, bulletin.id, release),
        })),
        cves: row.cves.map(({ cveId }) => ({
          value: cveId,
          sources: of(subject, cveId),
          since: since(firstCve, cveId, release),
        })),
        behaviourChanges: changesOf(row, release).map(({ id, text }) => ({
          value: text,
          sources: of(`statement:${id}`, 'text'),
        })),
      };
    }),
    knownIssues: issues.map((issue) => ({ value: issue, sources: of(`known-issue:${issue.slug}`, 'cure') })),
    withdrawals: compared.flatMap((release) =>
      release.withdrawal
        ? [{ value: { release, ...release.withdrawal }, sources: of(`release:${release.build}`, 'withdrawal') }]
        : [],
    ),
    sources: list(),
  };
}

type Row = Awaited<ReturnType<typeof readRows>> extends Map<string, infer R> ? R : never;

async function readRows(database: Catalogue['database'], lineId: string) {
  const rows = await database.release.findMany({
    where: { lineId },
    include: {
      fixes: { orderBy: { position: 'asc' }, include: { fix: true } },
      bulletins: { orderBy: { bulletinId: 'asc' }, include: { bulletin: { select: { id: true, title: true } } } },
      cves: { orderBy: { cveId: 'asc' } },
      article: {
        select: { statements: { where: { kind: 'behaviour-change' }, orderBy: { position: 'asc' } } },
      },
    },
  });
  return new Map(rows.map((row) => [row.id, row]));
}

/** The changes of behaviour that an article tells of this release; one without a build is told of all its releases. */
function changesOf(row: Row, { build }: Release): { id: string; text: string }[] {
  return row.article.statements.filter((statement) => statement.build === null || statement.build === build);
}
