import { z } from 'zod';
import { distinct, kbNumber, line, reviewed, slug, sourceRefs } from './shared';

/** Front matter of `content/topics/<slug>.mdx`: a subject that many releases share. Its headings are free. */
export const topicSchema = z.strictObject({
  title: line,
  /** The advice in one sentence; shown wherever a release points here. */
  summary: line,
  /** KB numbers that it cites; each known to the catalogue. */
  cites: z.array(kbNumber).superRefine(distinct()).default([]),
  /** Known issues that belong to it, by slug. */
  knownIssues: z.array(slug).superRefine(distinct()).default([]),
  reviewed,
  sources: sourceRefs,
});
export type TopicFrontMatter = z.infer<typeof topicSchema>;
