import { z } from 'zod';
import { releaseDetail } from './article';
import { component } from './component';
import { envelope } from './envelope';
import { fix } from './fix';
import { knownIssue } from './knownIssue';
import { product } from './product';
import { bulletin, cve } from './security';

/** Everything that the catalogue holds of releases, in the shapes of the single answers. */
export const wholeCatalogue = component(
  'WholeCatalogue',
  'Everything at once, in the shapes of the single answers.',
  envelope(
    z.strictObject({
      products: z.array(product),
      releases: z.array(releaseDetail),
      fixes: z.array(fix),
      bulletins: z.array(bulletin),
      cves: z.array(cve),
      knownIssues: z.array(knownIssue),
    }),
  ),
);
