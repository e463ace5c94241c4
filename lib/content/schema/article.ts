import { z } from 'zod';
import { release } from './release';
import { conflict, day, distinct, kbNumber, line, reviewed, sourceIds, sourceRefs } from './shared';

export const articleSchema = z
  .strictObject({
    kb: kbNumber
      .nullable()
      .describe(
        'KB number of the article, as in the name of the file; null only for a baseline whose number was not found.',
      ),
    kbStatus: z
      .enum(['article', 'microsoft-page', 'secondary'])
      .nullable()
      .describe(
        'How sure the number is: stated by the article itself, by another Microsoft page, or by other lists only; null exactly where `kb` is null.',
      ),
    title: line
      .nullable()
      .describe('Title of the KB article, exact; null if it was not seen. Never a title made up from a pattern.'),
    titleStatus: z
      .enum(['seen', 'cited', 'from-address', 'not-seen'])
      .describe(
        'Where the title comes from: `seen` on the article, `cited` by another page, taken `from-address` of the article; `not-seen` exactly where `title` is null.',
      ),
    titleLocalized: z
      .strictObject({
        lang: z.enum(['fr', 'sv', 'ja']).describe('Language of that title.'),
        text: line.describe('The title, exact.'),
      })
      .optional()
      .describe('Title in another language, where that is all that was seen.'),
    original: z.enum(['whole', 'part', 'not-seen']).describe('How much of the original article could be read.'),
    revision: line
      .nullable()
      .default(null)
      .describe('Revision of the original article that was read, in quotes: `"5.1"`.'),
    lastReview: day
      .nullable()
      .default(null)
      .describe("The original's own date of last review; not before its releases and not after `reviewed`."),
    reviewed,
    releases: z
      .array(release)
      .min(1, 'expected at least one release')
      .describe('The releases that the article describes, at least one: each is something with a build number.'),
    prerequisites: z
      .array(
        z.strictObject({
          text: line.describe('One condition, in our words: `Exchange Server 2007 is installed on the computer.`'),
          sources: sourceIds.describe('Who states the condition.'),
        }),
      )
      .default([])
      .describe('What must be true before the installation.'),
    restart: z
      .strictObject({
        text: line.describe('What is restarted, and when, in our words: `Setup restarts the services that it stops.`'),
        sources: sourceIds.describe('Who says what is restarted.'),
      })
      .nullable()
      .default(null)
      .describe('Whether the server or its services are restarted; null where no source says.'),
    removal: z
      .strictObject({
        text: line.describe('How, in our words: `Remove update 935490 in Add or Remove Programs.`'),
        sources: sourceIds.describe('Who says how it is removed.'),
      })
      .nullable()
      .default(null)
      .describe('How the update is removed; null where no source says.'),
    appliesTo: z
      .array(line)
      .default([])
      .describe('Products as the original names them: `Microsoft Exchange Server 2007 Standard Edition`.'),
    cites: z
      .array(kbNumber)
      .superRefine(distinct())
      .default([])
      .describe(
        'KB numbers that the original cites and that are no updates, each once; each has an entry in `content/cited-articles.yaml`.',
      ),
    notes: z
      .array(
        z.strictObject({
          text: line.describe('One statement, in our words: `The article offers no download any more.`'),
          sources: sourceIds.describe('Who states it.'),
        }),
      )
      .default([])
      .describe('Short statements with a source that have no field of their own.'),
    conflicts: z
      .array(conflict)
      .default([])
      .describe('Sources that disagree: who says what, which value we show, and why.'),
    missing: z
      .array(line)
      .default([])
      .describe('What was looked for and not found, in words: `prerequisites`, `how to remove it`.'),
    evidence: z
      .strictObject({
        kb: sourceIds.optional().describe('Who gives the KB number; needed where there is one.'),
        title: sourceIds.optional().describe('Who gives the title; needed where there is one.'),
      })
      .describe('The sources of the number and the title: `{ kb: [kb935490], title: [kb935490] }`.'),
    sources: sourceRefs,
  })
  .superRefine((article, context) => {
    const problem = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    if ((article.kb === null) !== (article.kbStatus === null))
      problem(['kbStatus'], 'expected a status exactly where there is a KB number');
    if (article.kb !== null && !article.evidence.kb)
      problem(['evidence', 'kb'], 'expected the source of the KB number');
    if (article.title !== null && !article.evidence.title)
      problem(['evidence', 'title'], 'expected the source of the title');
    if ((article.title === null) !== (article.titleStatus === 'not-seen'))
      problem(['titleStatus'], 'expected not-seen exactly where the title is null');
    if (article.lastReview && article.lastReview > article.reviewed)
      problem(['reviewed'], `is ${article.reviewed}; expected a day on or after lastReview, ${article.lastReview}`);
    article.releases.forEach((one, index) => {
      if (article.kb === null && one.rollup !== 0)
        problem(['kb'], 'expected a KB number: only a baseline may be without one');
      if (article.lastReview && article.lastReview < one.date)
        problem(
          ['lastReview'],
          `is ${article.lastReview}; expected a day on or after the release of ${one.build}, ${one.date}`,
        );
      if (one.rollup === 0 && one.reissue > 1)
        problem(['releases', index, 'reissue'], 'expected 1: only a rollup is released again under its number');
      if (one.date > article.reviewed)
        problem(
          ['releases', index, 'date'],
          `is ${one.date}; expected a day on or before reviewed, ${article.reviewed}`,
        );
    });
    article.conflicts.forEach(({ build }, index) => {
      if (build === undefined || article.releases.some((one) => one.build === build)) return;
      problem(
        ['conflicts', index, 'build'],
        `${build} is no release of this article; expected one of: ${article.releases.map((one) => one.build).join(', ')}`,
      );
    });
  })
  .describe('The article of a KB number, or of a baseline without one.');

export type ArticleFrontMatter = z.infer<typeof articleSchema>;
export type ReleaseFrontMatter = ArticleFrontMatter['releases'][number];

/** The second-level headings that an article's text may use, in the order in which the page shows them. */
export const articleSections = [
  'What it fixes',
  'Known issues',
  'Before you install',
  'Install',
  'After the installation',
  'Remove',
  'Get the package',
  'References',
] as const;
export type ArticleSection = (typeof articleSections)[number];
