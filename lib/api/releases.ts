import type { Catalogue } from '@/lib/catalogue/open';
import { releasePage } from '@/lib/catalogue/pages/release';
import type { ReleasePage } from '@/lib/catalogue/pages/releaseModel';
import { articlePage } from '@/lib/catalogue/pages/article';
import type { Facts, Release } from '@/lib/exchange/facts';
import { lastOfLine, releasesOfLine, statusOf } from '@/lib/exchange/supersession';
import type { Built, Input } from './operations';
import { part } from './paging';
import { ApiProblem } from './problems';
import { recommendationOf, releaseItem, releaseLink } from './releaseItem';
import { articleFacts, declaredSupersedes, releaseContents } from './releaseDetail';

/** Lists releases, ordered by build. */
export function releases({ facts }: Catalogue, { query }: Input<'releases'>): Promise<Built<'releases'>> {
  const { product, line, status, security, limit, offset } = query;
  requireKnown('product', product, facts.products);
  requireKnown('line', line, facts.lines);
  const fitting = facts.releases.filter(
    (release) =>
      (product === undefined || release.productId === product) &&
      (line === undefined || release.lineId === line) &&
      (status === undefined || statusOf(facts, release) === status) &&
      (security === undefined || String(release.security) === security),
  );
  return Promise.resolve(
    part(
      fitting.map((release) => releaseItem(facts, release)),
      { limit, offset },
    ),
  );
}

function requireKnown(name: string, id: string | undefined, known: { id: string }[]): void {
  if (id === undefined || known.some((one) => one.id === id)) return;
  const reason = `There is no ${name} ${id}. There are: ${known.map((one) => one.id).join(', ')}.`;
  throw new ApiProblem('invalid-request', reason, { invalidParams: [{ name, in: 'query', reason }] });
}

/** Reads a release by its build, its printed aliases included. */
export async function release(catalogue: Catalogue, { params }: Input<'release'>): Promise<Built<'release'> | null> {
  const page = await pageOfBuild(catalogue, params.build);
  return page && { data: { ...releaseContents(catalogue.facts, page), article: articleFacts(page) } };
}

/** Reads what a release replaces and what replaces it. */
export async function chain(catalogue: Catalogue, { params }: Input<'chain'>): Promise<Built<'chain'> | null> {
  const page = await pageOfBuild(catalogue, params.build);
  if (!page) return null;
  const { facts } = catalogue;
  const own = page.release;
  const line = releasesOfLine(facts, own.lineId);
  const at = line.findIndex(({ id }) => id === own.id);
  const links = (some: Release[]) => some.map((one) => releaseLink(facts, one));
  const declared = declaredSupersedes(facts, page);
  const used = new Set(declared.flatMap(({ sources }) => sources));
  return {
    data: {
      release: releaseItem(facts, own),
      replaces: links(line.slice(0, at)),
      replacedBy: links(line.slice(at + 1)),
      last: releaseLink(facts, lastOfLine(facts, own.lineId)),
      ...recommendationOf(facts, own),
      declaredSupersedes: declared,
      sources: page.sources.filter(({ number }) => used.has(number)),
    },
  };
}

/** Reads an article by its KB number, with the releases that it describes. */
export async function article(catalogue: Catalogue, { params }: Input<'article'>): Promise<Built<'article'> | null> {
  const found = await articlePage(catalogue, params.kb);
  if (!found) return null;
  const pages = found.kind === 'one' ? [found.page] : found.pages;
  const [first] = pages;
  if (!first) return null;
  return {
    data: { ...articleFacts(first), releases: pages.map((page) => releaseContents(catalogue.facts, page)) },
  };
}

function pageOfBuild(catalogue: Catalogue, build: string): Promise<ReleasePage | null> {
  return releasePage(catalogue, ownBuild(catalogue.facts, build));
}

function ownBuild({ releases: all }: Facts, build: string): string {
  if (all.some((one) => one.build === build)) return build;
  return all.find(({ aliases }) => aliases.includes(build))?.build ?? build;
}
