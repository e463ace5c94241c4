import { z } from 'zod';
import { bulletinLink, fixSummary, subject } from './article';
import { component } from './component';
import { releaseItem, releaseLink, withdrawal } from './release';
import { path, releaseId, source, sourceNumbers, statement } from './values';

const since = releaseId.nullable().describe('Earlier release of the line that sources name for it too.');

export const comparison = component(
  'Comparison',
  'How two releases stand to each other, and what the newer of two releases of one line adds.',
  z.strictObject({
    kind: z
      .enum(['same', 'one-line', 'two-lines'])
      .describe('`one-line`: the newer one replaces the older. `two-lines`: neither replaces the other.'),
    lower: releaseItem.describe('The release with the lower build; which of the two was given first does not matter.'),
    higher: releaseItem.describe('The release with the higher build; the same one where `kind` is `same`.'),
    sameProduct: z.boolean(),
    added: z
      .array(
        z.strictObject({
          release: releaseLink,
          fixes: z.array(fixSummary.extend({ since })),
          fixesComplete: z.boolean().nullable(),
          bulletins: z.array(bulletinLink.extend({ sources: sourceNumbers, since })),
          cves: z.array(z.strictObject({ id: z.string(), url: path, sources: sourceNumbers, since })),
          behaviourChanges: z.array(statement),
        }),
      )
      .describe('What each release after the older one names, oldest first; empty unless both are of one line.'),
    knownIssues: z.array(
      subject.extend({
        releases: z.array(releaseId),
        curedBy: releaseLink.nullable(),
        sources: sourceNumbers,
      }),
    ),
    withdrawals: z.array(withdrawal.extend({ release: releaseId, sources: sourceNumbers })),
    sources: z.array(source),
  }),
);

export type Comparison = z.infer<typeof comparison>;
