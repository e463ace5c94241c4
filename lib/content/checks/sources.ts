import type { Content, ProseFile } from '../content';
import type { SourceEntry } from '../schema/registers';
import { problemAt, type Check } from './check';

type Sourced = ProseFile<{ sources: (string | SourceEntry)[] }>;

/** Every source that a fact names is listed in its file, described once, and described the same everywhere. */
export const sourcesCheck: Check = (content) => {
  const shared = new Set(content.sources.value.map(({ id }) => id));
  return [
    ...duplicateIds(content),
    ...filesOf(content).flatMap(({ front }) => listedSources(front, shared)),
    ...[content.products, content.citedArticles].flatMap((register) =>
      namedSources(register.value).flatMap(({ path, id }) =>
        shared.has(id)
          ? []
          : [problemAt(register, path, `the source ${id} is not in content/sources.yaml; expected it there`)],
      ),
    ),
  ];
};

/** Every source of the content, shared ones first. */
export function allSources(content: Content): SourceEntry[] {
  return [...content.sources.value, ...filesOf(content).flatMap(({ front }) => inlineSources(front.value.sources))];
}

/** The files that list their sources. */
export function filesOf({ articles, knownIssues, topics, bulletins }: Content): Sourced[] {
  return [...articles, ...knownIssues, ...topics, ...bulletins];
}

function inlineSources(sources: (string | SourceEntry)[]): SourceEntry[] {
  return sources.flatMap((source) => (typeof source === 'string' ? [] : source));
}

function listedSources(front: Sourced['front'], shared: Set<string>) {
  const { sources } = front.value;
  const listed = new Set(sources.map((source) => (typeof source === 'string' ? source : source.id)));
  const unknown = sources.flatMap((source, index) =>
    typeof source === 'string' && !shared.has(source)
      ? [
          problemAt(
            front,
            ['sources', index],
            `${source} is not in content/sources.yaml; expected it there, or described here`,
          ),
        ]
      : [],
  );
  const unlisted = namedSources(front.value).flatMap(({ path, id }) =>
    listed.has(id)
      ? []
      : [problemAt(front, path, `the source ${id} is not among the sources of this file; expected it there`)],
  );
  return [...unknown, ...unlisted];
}

function duplicateIds(content: Content) {
  const first = new Map(content.sources.value.map(({ id }) => [id, 'content/sources.yaml']));
  return filesOf(content).flatMap(({ file, front }) =>
    front.value.sources.flatMap((source, index) => {
      if (typeof source === 'string') return [];
      const other = first.get(source.id);
      if (other)
        return [
          problemAt(
            front,
            ['sources', index, 'id'],
            `${source.id} is described in ${other} already; expected a shared source once, in content/sources.yaml`,
          ),
        ];
      first.set(source.id, file);
      return [];
    }),
  );
}

/** Source ids below `sources` of single facts and below `evidence`, with their paths. */
function namedSources(value: unknown, path: PropertyKey[] = []): { path: PropertyKey[]; id: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    const names = (key === 'sources' && path.length > 0) || path.at(-1) === 'evidence';
    if (names && Array.isArray(inner))
      return inner.flatMap((id, index) => (typeof id === 'string' ? [{ path: [...at, index], id }] : []));
    if (key === 'source' && path.at(-1) === 'fixedBy' && typeof inner === 'string') return [{ path: at, id: inner }];
    return namedSources(inner, at);
  });
}
