import { z } from 'zod';
import { distinct, kbNumber, line, reviewed, slug, sourceRefs } from './shared';

/** Front matter of `content/known-issues/<slug>.mdx`: a problem of installing or running releases, written once. */
export const knownIssueSchema = z.strictObject({
  title: line,
  /** What happens and when, in one sentence. */
  summary: line,
  /** Events that go with it; `message` exact, with the placeholders of the source. */
  events: z
    .array(
      z.strictObject({
        id: z.number().int().min(1).max(99_999),
        source: line.nullable(),
        type: z.enum(['Error', 'Warning', 'Information']).nullable(),
        message: line.nullable(),
      }),
    )
    .default([]),
  /** Error codes as a reader sees them: `1603`, `0x80070643`. */
  errors: z.array(line).superRefine(distinct()).default([]),
  /** Messages on screen, exact. */
  messages: z.array(line).superRefine(distinct()).default([]),
  /** KB numbers about this issue. */
  kbs: z.array(kbNumber).superRefine(distinct()).default([]),
  /** The release (its id) that cures it, and who says so. */
  fixedBy: z.strictObject({ release: slug, source: slug }).optional(),
  /** Topics that help, by slug. */
  topics: z.array(slug).superRefine(distinct()).default([]),
  reviewed,
  sources: sourceRefs,
});
export type KnownIssueFrontMatter = z.infer<typeof knownIssueSchema>;

/** The second-level headings that a known issue's text may use, in order. */
export const knownIssueSections = ['Symptoms', 'Cause', 'Workaround', 'Resolution'] as const;
export type KnownIssueSection = (typeof knownIssueSections)[number];
