import { z } from 'zod';
import { component } from './component';
import { recommended, releaseItem, releaseLink } from './release';
import { kbNumber, source, sourceNumbers } from './values';

export const chain = component(
  'Chain',
  'What a release replaces and what replaces it today.',
  z.strictObject({
    release: releaseItem,
    replaces: z.array(releaseLink).describe('Earlier releases of its line, oldest first.'),
    replacedBy: z.array(releaseLink).describe('Later releases of its line, oldest first.'),
    last: releaseLink.describe('Last release of its line that was not recalled.'),
    recommend: z.array(recommended).describe('What to install today, in order; empty if there is nothing newer.'),
    stayOnLine: z.array(recommended),
    declaredSupersedes: z.array(
      z.strictObject({ kb: kbNumber, release: releaseLink.nullable(), sources: sourceNumbers }),
    ),
    sources: z.array(source),
  }),
);

export type Chain = z.infer<typeof chain>;
