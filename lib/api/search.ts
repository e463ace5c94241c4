import type { Catalogue } from '@/lib/catalogue/open';
import { search as findPages } from '@/lib/search/search';
import { writeHit } from './hit';
import type { Built, Input } from './operations';
import type { Hit } from './schemas/search';

/** Searches as the page does; a lone number gives its page as the only hit. */
export async function search(catalogue: Catalogue, { query }: Input<'search'>): Promise<Built<'search'>> {
  const { facts } = catalogue;
  const { hits, suggestions, understood } = await findPages(catalogue, query.q);
  return {
    data: hits.slice(0, query.limit).map((hit) => writeHit(facts, hit)),
    suggestions: suggestions.map((hit) => writeHit(facts, hit)),
    meta: { total: hits.length, understood },
  };
}

/** What is near to a text that names nothing of ours. */
export async function suggestionsFor(catalogue: Catalogue, text: string): Promise<Hit[]> {
  const { hits, suggestions } = await findPages(catalogue, text);
  const named = hits.filter(({ matched }) => matched !== 'text');
  return [...named, ...suggestions].map((hit) => writeHit(catalogue.facts, hit));
}
