import { z } from 'zod';
import { subject } from './article';
import { component } from './component';
import { releaseLink } from './release';
import { date, path, prose, source } from './values';

export const topic = component(
  'Topic',
  'A subject of installation that many releases share.',
  z.strictObject({
    slug: z.string(),
    title: z.string(),
    summary: z.string(),
    url: path,
    reviewed: date,
    releases: z.array(releaseLink),
    knownIssues: z.array(subject),
    lede: prose,
    sections: z.array(z.strictObject({ heading: z.string(), text: prose })),
    sources: z.array(source),
  }),
);

export type Topic = z.infer<typeof topic>;
