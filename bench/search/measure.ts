import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const querySchema = z.strictObject({
  kind: z.string().regex(/^[a-z-]+$/),
  q: z.string().min(1),
  want: z.array(z.string().regex(/^[a-z-]+:.+$/)).min(1),
});

/** A search and the hits that answer it, as `type:id`. */
export type BenchQuery = z.infer<typeof querySchema>;

/** Place of the first right hit, from 1; null if none is among the hits. */
export interface Result extends BenchQuery {
  place: number | null;
  /** The hits in their order, as `type:id`. */
  got: string[];
}

/** Figures of a group of results; rates from 0 to 1. */
export interface Figures {
  kind: string;
  count: number;
  hitAt1: number;
  hitAt5: number;
  /** Mean reciprocal rank: 1 if every first hit is right, 0.5 if every second one is. */
  mrr: number;
}

/** Kinds that name one thing exactly. */
export const IDENTIFIER_KINDS: ReadonlySet<string> = new Set([
  'kb',
  'build',
  'bulletin',
  'cve',
  'event',
  'error',
  'file',
  'registry',
  'address',
]);

/**
 * Reads the query set.
 *
 * @throws if an entry has another form than the head of the file says
 */
export function readQueries(file = path.join(import.meta.dirname, 'queries.yaml')): BenchQuery[] {
  return z.array(querySchema).parse(parse(readFileSync(file, 'utf8')));
}

/** Asks every query, one after another. */
export async function ask(
  queries: BenchQuery[],
  answer: (q: string) => Promise<{ hits: { type: string; id: string }[] }>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const query of queries) {
    const got = (await answer(query.q)).hits.map(({ type, id }) => `${type}:${id}`);
    const at = got.findIndex((hit) => query.want.includes(hit));
    results.push({ ...query, got, place: at < 0 ? null : at + 1 });
  }
  return results;
}

/** The figures of some results together. */
export function figuresOf(kind: string, results: Result[]): Figures {
  const rate = (value: (result: Result) => number) =>
    results.reduce((sum, result) => sum + value(result), 0) / Math.max(1, results.length);
  return {
    kind,
    count: results.length,
    hitAt1: rate(({ place }) => (place === 1 ? 1 : 0)),
    hitAt5: rate(({ place }) => (place !== null && place <= 5 ? 1 : 0)),
    mrr: rate(({ place }) => (place === null ? 0 : 1 / place)),
  };
}

/** The figures of each kind in the order of the set, then of all. */
export function figuresByKind(results: Result[]): Figures[] {
  const kinds = [...new Set(results.map(({ kind }) => kind))];
  return [
    ...kinds.map((kind) =>
      figuresOf(
        kind,
        results.filter((result) => result.kind === kind),
      ),
    ),
    figuresOf('all', results),
  ];
}
