import { z } from 'zod';
import { kbNumber, line, reviewed, slug, sourceRef } from './shared';

/** Front matter of `content/topics/<slug>.mdx`: a subject that many releases share. Its headings are free. */
export const topicSchema = z.strictObject({
  title: line,
  /** The advice in one sentence; shown wherever a release points here. */
  summary: line,
  /** KB numbers that it cites; each known to the catalogue. */
  cites: z.array(kbNumber).default([]),
  /** Known issues that belong to it, by slug. */
  knownIssues: z.array(slug).default([]),
  reviewed,
  sources: z.array(sourceRef).min(1, 'expected at least one source'),
});
export type TopicFrontMatter = z.infer<typeof topicSchema>;
