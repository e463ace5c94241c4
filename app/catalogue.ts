import { headers } from 'next/headers';
import { after } from 'next/server';
import { cache } from 'react';
import { liveCatalogues } from '@/lib/catalogue/live';
import type { Catalogue } from '@/lib/catalogue/open';
import { catalogueHeader } from '@/lib/requestHeaders';

/** The catalogue of this request: the same one for everything that the request renders, given back when it is answered. */
export const requestCatalogue = cache(async (): Promise<Catalogue> => {
  const version = (await headers()).get(catalogueHeader);
  const { catalogue, release } = await liveCatalogues().lease(version);
  after(release);
  return catalogue;
});
