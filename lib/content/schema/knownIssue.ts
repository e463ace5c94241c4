import { z } from 'zod';
import { distinct, kbNumber, line, reviewed, slug, sourceId, sourceRefs } from './shared';

export const knownIssueSchema = z
  .strictObject({
    title: line.describe('What goes wrong, in our words: `Exchange services stay disabled after an update`.'),
    summary: line.describe('What happens and when, in one sentence.'),
    events: z
      .array(
        z.strictObject({
          id: z.number().int().min(1).max(99_999).describe('Number of the event: `1023`.'),
          source: line.nullable().describe('Its source in the event log: `MsiInstaller`; null if it is not known.'),
          type: z
            .enum(['Error', 'Warning', 'Information'])
            .nullable()
            .describe('Its level in the event log; null if it is not known.'),
          message: line
            .nullable()
            .describe("Its text, exact, with the source's placeholders; null if it was not seen."),
        }),
      )
      .default([])
      .describe('Events that go with it.'),
    errors: z
      .array(line)
      .superRefine(distinct())
      .default([])
      .describe('Error codes as a reader sees them, in quotes, each once: `"1603"`, `"0x80070643"`.'),
    messages: z
      .array(line)
      .superRefine(distinct())
      .default([])
      .describe('Messages on screen, exact, each once: `"Error Code: 0x80070643"`.'),
    kbs: z.array(kbNumber).superRefine(distinct()).default([]).describe('KB numbers about this issue, each once.'),
    fixedBy: z
      .strictObject({
        release: slug.describe('Id of the release: `exchange-2007-sp1-ur5`, with `-v2` for a second package.'),
        source: sourceId.describe('Who says that it cures the issue.'),
      })
      .optional()
      .describe('The release that cures it; left out if no source names one.'),
    topics: z
      .array(slug)
      .superRefine(distinct())
      .default([])
      .describe('Topics that help, each a file of `content/topics`: `windows-installer-cache`.'),
    reviewed,
    sources: sourceRefs,
  })
  .describe('A problem of installing or running releases, written once. Releases and topics name it by its slug.');
export type KnownIssueFrontMatter = z.infer<typeof knownIssueSchema>;

/** The second-level headings that a known issue's text may use, in order. */
export const knownIssueSections = ['Symptoms', 'Cause', 'Workaround', 'Resolution'] as const;
export type KnownIssueSection = (typeof knownIssueSections)[number];
