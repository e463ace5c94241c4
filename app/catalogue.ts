import { headers } from 'next/headers';
import { after } from 'next/server';
import { cache } from 'react';
import { liveCatalogues } from '@/lib/catalogue/live';
import type { Catalogue } from '@/lib/catalogue/open';

/** Name of the header in which our server tells the catalogue version that it took for the request. */
const CATALOGUE_HEADER = 'x-supersede-catalogue';

/** The catalogue of this request: the same one for everything that the request renders, given back when it is answered. */
export const requestCatalogue = cache(async (): Promise<Catalogue> => {
  const version = (await headers()).get(CATALOGUE_HEADER);
  const { catalogue, release } = await liveCatalogues().lease(version);
  after(release);
  return catalogue;
});
