import type { Catalogue } from '@/lib/catalogue/open';
import type { Facts, Line, Release } from '@/lib/exchange/facts';
import { foldText } from '@/lib/exchange/foldText';
import { addressOf } from '@/lib/exchange/releaseLink';
import type { Hit } from '@/lib/search/hit';
import { readQuery } from '@/lib/search/query';
import { search } from '@/lib/search/search';
import { resolveTargets } from '@/lib/search/targets';
import { linePath } from './addresses';
import { writeHit } from './hit';
import type { Built, Input } from './operations';
import type { Lookup } from './schemas/search';

type Named = Pick<Lookup, 'kind' | 'value' | 'understood' | 'url'> & { hits: Hit[] };

/** Looks an identifier up: what it is and where it leads. Words of a text name nothing here. */
export async function lookup(catalogue: Catalogue, { params }: Input<'lookup'>): Promise<Built<'lookup'> | null> {
  const { facts } = catalogue;
  const { identifier } = params;
  const named =
    ownId(facts, identifier) ?? (await byNumber(catalogue, identifier)) ?? (await byErrorText(catalogue, identifier));
  if (!named) return null;
  const { hits, ...own } = named;
  return {
    data: { identifier, ...own, matches: hits.map((hit) => writeHit(facts, hit)), api: apiPath(hits) },
  };
}

/** The ids of this API lead back to what they name. */
function ownId(facts: Facts, identifier: string): Named | null {
  const id = identifier.trim().toLowerCase();
  const release = facts.releases.find((one) => one.id === id);
  const line = facts.lines.find((one) => one.id === id);
  const hits = [...(release ? [releaseHit(facts, release)] : []), ...(line ? [lineHit(line)] : [])];
  const [first, another] = hits;
  if (!first) return null;
  const kind = release?.kind === 'rollup' || !line ? 'release' : 'line';
  return { kind, value: id, understood: [`id ${id}`], url: another ? null : first.url, hits };
}

function releaseHit(facts: Facts, release: Release): Hit {
  const { id, name, kb, build } = release;
  const url = addressOf(release, facts.releases);
  const numbers = { build, releaseId: id, ...(kb !== null && { kb }) };
  return { type: 'release', id, title: name, url, matched: 'identifier', why: `id ${id}`, ...numbers };
}

function lineHit(line: Line): Hit {
  const { id, name } = line;
  return { type: 'line', id, title: name, url: linePath(line), matched: 'identifier', why: `id ${id}` };
}

async function byNumber(catalogue: Catalogue, identifier: string): Promise<Named | null> {
  const { hits, understood, destination } = await search(catalogue, identifier);
  const named = hits.filter(({ matched }) => matched !== 'text');
  if (named.length === 0) return null;
  const [, another] = new Set(named.map(({ url }) => url));
  return {
    ...whatIsAsked(identifier, understood),
    understood,
    url: destination ?? (another ? null : (named[0]?.url ?? null)),
    hits: named,
  };
}

/** Some products write error codes as words of their own, such as EX88D115: only the catalogue knows those. */
async function byErrorText({ database, facts }: Catalogue, identifier: string): Promise<Named | null> {
  const value = identifier.trim();
  const rows = await database.identifier.findMany({
    where: { kind: 'error', value: value.toLowerCase(), role: 'own' },
  });
  const targets = rows.map(({ targetType, targetId }) => ({ type: targetType, id: targetId }));
  const why = `error code ${value}`;
  const hits = (await resolveTargets(database, facts, targets)).map((found): Hit => ({
    ...found,
    matched: 'identifier',
    why,
  }));
  const [first, another] = hits;
  return first ? { kind: 'error', value, understood: [why], url: another ? null : first.url, hits } : null;
}

function whatIsAsked(identifier: string, understood: string[]): Pick<Lookup, 'kind' | 'value'> {
  const { tokens, file, lone } = readQuery(foldText(identifier));
  if (file !== null && understood.some((text) => text.startsWith('package '))) return { kind: 'file', value: file };
  const [first, another] = tokens;
  if (!first) return { kind: 'wording', value: understood.join('; ') };
  if (!another) return { kind: first.kind, value: first.value };
  if (!lone) return { kind: 'several', value: tokens.map(({ value }) => value).join(', ') };
  // A few digits alone are looked up as an event and as an error code: the one that is known counts.
  const { kind, value } = tokens.find((token) => understood.some((text) => text.startsWith(token.kind))) ?? first;
  return { kind, value };
}

const API_PATHS: Partial<Record<Hit['type'], (hit: Hit) => string | null>> = {
  article: ({ kb }) => (kb === undefined ? null : `/api/v1/articles/${kb}`),
  release: ({ build }) => `/api/v1/releases/${build}`,
  line: ({ id }) => `/api/v1/lines/${id}`,
  fix: ({ kb }) => (kb === undefined ? null : `/api/v1/fixes/${kb}`),
  bulletin: ({ id }) => `/api/v1/bulletins/${id.toLowerCase()}`,
  cve: ({ id }) => `/api/v1/cves/${id.toLowerCase()}`,
  'known-issue': ({ id }) => `/api/v1/known-issues/${id}`,
};

function apiPath(hits: Hit[]): string | null {
  const [only, another] = hits;
  return only && !another ? (API_PATHS[only.type]?.(only) ?? null) : null;
}
