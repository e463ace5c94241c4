import { z } from 'zod';
import { subject } from './article';
import { component } from './component';
import { releaseLink } from './release';
import { date, kbNumber, path, prose, source, sourceNumbers } from './values';

export const knownIssue = component(
  'KnownIssue',
  'A problem of installing or running releases.',
  z.strictObject({
    slug: z.string(),
    title: z.string(),
    summary: z.string(),
    url: path,
    reviewed: date,
    events: z.array(
      z.strictObject({
        eventId: z.int(),
        source: z.string().nullable(),
        type: z.string().nullable(),
        message: z.string().nullable(),
      }),
    ),
    errors: z.array(z.string()),
    messages: z.array(z.string()).describe('Exact texts on screen or in logs.'),
    kbs: z.array(kbNumber),
    releases: z.array(releaseLink),
    curedBy: z.strictObject({ release: releaseLink, sources: sourceNumbers }).nullable(),
    topics: z.array(subject),
    lede: prose,
    sections: z.array(z.strictObject({ heading: z.string(), text: prose })),
    sources: z.array(source),
  }),
);

export type KnownIssue = z.infer<typeof knownIssue>;
