import type { Catalogue } from '@/lib/catalogue/open';
import type { AddedRelease, Additions } from '@/lib/catalogue/pages/additions';
import { comparePage, type ComparedText } from '@/lib/catalogue/pages/compare';
import type { Facts, Release } from '@/lib/exchange/facts';
import { bulletinPath, cvePath, issuePath } from './addresses';
import type { Built, Input } from './operations';
import { ApiProblem } from './problems';
import { releaseItem, releaseLink } from './releaseItem';
import type { Comparison } from './schemas/compare';
import { suggestionsFor } from './search';

/** Compares the releases that two texts name. */
export async function compare(catalogue: Catalogue, { query }: Input<'compare'>): Promise<Built<'compare'>> {
  const { facts } = catalogue;
  const page = await comparePage(catalogue, query.from, query.to);
  await requireRelease(catalogue, 'from', page.from);
  await requireRelease(catalogue, 'to', page.to);
  const releases = page.verdicts.map(({ release }) => release);
  const lower = releases[0];
  const higher = releases.at(-1);
  if (!page.comparison || !lower || !higher) throw new Error('Two releases were read and not compared');
  return {
    data: {
      kind: page.comparison.kind,
      lower: releaseItem(facts, lower),
      higher: releaseItem(facts, higher),
      sameProduct: lower.productId === higher.productId,
      ...additionsOf(facts, page.additions),
    },
  };
}

const REFUSALS = {
  several: 'Several releases fit. Give the build.',
  unknown: 'No release of ours has this number.',
  contradiction: 'This holds numbers of different releases.',
  unreadable: 'This is no build, no KB number and no label of a release.',
  empty: 'It is required.',
} as const;

async function requireRelease(catalogue: Catalogue, name: string, { text, named }: ComparedText): Promise<void> {
  if (named.kind === 'release') return;
  const reason = REFUSALS[named.kind];
  throw new ApiProblem(named.kind === 'unknown' ? 'not-found' : 'invalid-request', `${name}: ${reason}`, {
    invalidParams: [{ name, in: 'query', reason }],
    suggestions: await suggestionsFor(catalogue, text),
  });
}

function additionsOf(
  facts: Facts,
  additions: Additions | null,
): Pick<Comparison, 'added' | 'knownIssues' | 'withdrawals' | 'sources'> {
  if (!additions) return { added: [], knownIssues: [], withdrawals: [], sources: [] };
  return {
    added: additions.releases.map((one) => added(facts, one)),
    knownIssues: additions.knownIssues.map(({ value: { releases, curedBy, ...issue }, sources }) => ({
      ...issue,
      sources,
      url: issuePath(issue.slug),
      releases: releases.map(({ id }) => id),
      curedBy: curedBy && releaseLink(facts, curedBy),
    })),
    withdrawals: additions.withdrawals.map(({ value: { release, ...withdrawal }, sources }) => ({
      ...withdrawal,
      release: release.id,
      sources,
    })),
    sources: additions.sources,
  };
}

function added(facts: Facts, one: AddedRelease): Comparison['added'][number] {
  const since = (earlier: Release | null) => earlier?.id ?? null;
  return {
    release: releaseLink(facts, one.verdict.release),
    fixes: one.fixes.map((fix) => ({ ...fix, since: since(fix.since) })),
    fixesComplete: one.fixesComplete,
    bulletins: one.bulletins.map(({ value, sources, since: earlier }) => ({
      ...value,
      url: bulletinPath(value.id),
      sources,
      since: since(earlier),
    })),
    cves: one.cves.map(({ value, sources, since: earlier }) => ({
      id: value,
      url: cvePath(value),
      sources,
      since: since(earlier),
    })),
    behaviourChanges: one.behaviourChanges,
  };
}
