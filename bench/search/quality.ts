/** Prints how often a search leads to the right page: node --import tsx bench/search/quality.ts [query file] */
import { isProblem, catalogueFolder, readCurrent } from '@/lib/catalogue/current';
import { openCatalogue } from '@/lib/catalogue/open';
import { search } from '@/lib/search/search';
import { ask, figuresByKind, readQueries } from './measure';

const current = readCurrent(catalogueFolder());
if (isProblem(current)) {
  console.error(`${current.message} Import the content first: node --import tsx prisma/import.ts`);
  process.exit(1);
}
const catalogue = await openCatalogue(current.file);
const results = await ask(readQueries(process.argv[2]), (q) => search(catalogue, q));
await catalogue.database.$disconnect();

const percent = (rate: number) => `${(100 * rate).toFixed(1)} %`;
console.log(`catalogue ${catalogue.version}, ${results.length} queries`);
console.table(
  Object.fromEntries(
    figuresByKind(results).map(({ kind, count, hitAt1, hitAt5, mrr }) => [
      kind,
      { queries: count, 'hit@1': percent(hitAt1), 'hit@5': percent(hitAt5), MRR: mrr.toFixed(3) },
    ]),
  ),
);
const missed = results.filter(({ place }) => place !== 1);
console.log(`${missed.length} queries whose first hit is another page:`);
for (const { kind, q, want, got, place } of missed)
  console.log(
    `  [${kind}] ${q}\n      wanted ${want.join(' or ')}: ${place === null ? 'not found' : `hit ${place}`}; first hit ${got[0] ?? 'none'}`,
  );
