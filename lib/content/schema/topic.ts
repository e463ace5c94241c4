import { z } from 'zod';
import { distinct, kbNumber, line, reviewed, slug, sourceRefs } from './shared';

export const topicSchema = z
  .strictObject({
    title: line.describe('The subject, in our words: `Order of Client Access servers`.'),
    summary: line.describe('The advice in one sentence; shown wherever a release points here.'),
    cites: z
      .array(kbNumber)
      .superRefine(distinct())
      .default([])
      .describe('KB numbers that it cites, each once and each known to the catalogue.'),
    knownIssues: z
      .array(slug)
      .superRefine(distinct())
      .default([])
      .describe('Known issues that belong to it, each a file of `content/known-issues`: `wrong-architecture`.'),
    reviewed,
    sources: sourceRefs,
  })
  .describe(
    'A subject that many releases share. Releases and known issues name it by its slug; its headings are free.',
  );
export type TopicFrontMatter = z.infer<typeof topicSchema>;
