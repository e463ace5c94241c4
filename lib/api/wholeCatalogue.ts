import type { z } from 'zod';
import type { Catalogue } from '@/lib/catalogue/open';
import { allBulletins } from '@/lib/catalogue/pages/bulletins';
import { allKnownIssues } from '@/lib/catalogue/pages/subjects';
import { onceFor } from '@/lib/once';
import { BUILDERS } from './endpoints';
import type { wholeCatalogue } from './schemas/wholeCatalogue';

type Whole = z.infer<typeof wholeCatalogue>;

/** Writes the whole catalogue as JSON, once for each catalogue that is open. */
export const catalogueJson = onceFor(async (catalogue: Catalogue) => JSON.stringify(await readWhole(catalogue)));

/** Reads everything, in the shapes of the single answers. */
export async function readWhole(catalogue: Catalogue): Promise<Whole> {
  const { facts, database, version, asOf } = catalogue;
  const [fixes, { bulletins, cves }, issues] = await Promise.all([
    database.fix.findMany({ where: { kb: { not: null } }, select: { kb: true }, orderBy: { kb: 'asc' } }),
    allBulletins(catalogue),
    allKnownIssues(catalogue),
  ]);
  const data = {
    products: (await BUILDERS.products(catalogue, { params: {}, query: {}, body: '' }))?.data ?? [],
    releases: await each(facts.releases, ({ build }) => BUILDERS.release(catalogue, of({ build }))),
    fixes: await each(fixes, ({ kb }) => (kb === null ? null : BUILDERS.fix(catalogue, of({ kb })))),
    bulletins: await each(bulletins, ({ id }) => BUILDERS.bulletin(catalogue, of({ id }))),
    cves: await each(cves, (id) => BUILDERS.cve(catalogue, of({ id }))),
    knownIssues: await each(issues, ({ slug }) => BUILDERS.knownIssue(catalogue, of({ slug }))),
  };
  return { data, meta: { catalogue: version, asOf, apiVersion: 1 } };
}

function of<Params>(params: Params): { params: Params; query: Record<string, never>; body: string } {
  return { params, query: {}, body: '' };
}

/** One after the other, with a turn for all other requests in between: the database answers without giving them one. */
async function each<Key, Data>(
  keys: Key[],
  read: (key: Key) => Promise<{ data: Data } | null> | null,
): Promise<Data[]> {
  const all: Data[] = [];
  for (const key of keys) {
    const built = await read(key);
    if (built) all.push(built.data);
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
  return all;
}
