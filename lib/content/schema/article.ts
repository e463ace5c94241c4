import { z } from 'zod';
import {
  distinct,
  buildText,
  bulletinId,
  conflict,
  cveId,
  day,
  dayOrMonth,
  kbNumber,
  line,
  reviewed,
  slug,
  sourceIds,
  sourceRefs,
} from './shared';

/** An issue that a release resolves. */
const fix = z.strictObject({
  /** KB number of the issue's article; null where only its title was seen. */
  kb: kbNumber.nullable(),
  /** Title of that article, exact; null where only its number was seen. */
  title: line.nullable(),
  /** Language of the title, where no English one was found. */
  lang: z.enum(['sv', 'fr', 'ja']).optional(),
  /** The issue in our own English words, for a title in another language. */
  gloss: line.optional(),
  /** Who says that this release fixes it. */
  sources: sourceIds,
});

/** What a source says that the release replaces; kept beside what follows from the build numbers. */
const declaredSupersedes = z.strictObject({ kb: kbNumber, sources: sourceIds });

/** How the package is found. None of it was tried by us unless the article says so. */
const packageFacts = z.strictObject({
  /** File names, exact: `Exchange2007-KB935490-x64-EN.msp`. */
  files: z.array(line).superRefine(distinct()).default([]),
  /** Number or family id of its Download Center page. */
  downloadId: line.optional(),
  /** Key below HKLM that its installation leaves, exact. */
  registryKey: line.optional(),
  sources: sourceIds,
});

/** One release that the article describes: something with a build number. */
const release = z.strictObject({
  build: buildText,
  /** Number of the update rollup; 0 for the baseline that opens a line. */
  rollup: z.number().int().min(0).max(99),
  /** 1 for the first package, 2 for v2 … */
  reissue: z.number().int().min(1).max(9).default(1),
  date: dayOrMonth,
  withdrawal: z
    .strictObject({
      kind: z.enum(['recalled', 're-signed', 're-released']),
      /** Why, in our words; null where no source says. */
      reason: line.nullable(),
      sources: sourceIds,
    })
    .optional(),
  /** Other builds that a source prints for this release. */
  aliases: z.array(z.strictObject({ build: buildText, note: line, sources: sourceIds })).default([]),
  bulletins: z
    .array(z.strictObject({ id: bulletinId, sources: sourceIds }))
    .superRefine(distinct(({ id }) => id))
    .default([]),
  cves: z
    .array(z.strictObject({ id: cveId, sources: sourceIds }))
    .superRefine(distinct(({ id }) => id))
    .default([]),
  fixes: z.array(fix).default([]),
  /** Whether `fixes` is the whole list of the article; null: the list is not known to us. */
  fixesComplete: z.boolean().nullable(),
  declaredSupersedes: z
    .array(declaredSupersedes)
    .superRefine(distinct(({ kb }) => kb))
    .default([]),
  package: packageFacts.optional(),
  knownIssues: z.array(slug).superRefine(distinct()).default([]),
  topics: z.array(slug).superRefine(distinct()).default([]),
  /** What changes in behaviour, beside the fixes; our words. */
  behaviourChanges: z.array(z.strictObject({ text: line, sources: sourceIds })).default([]),
  /** Who gives the build and the date. */
  evidence: z.strictObject({ build: sourceIds, date: sourceIds }),
});

/** Front matter of `content/<product>/<line>/*.mdx`: the article of a KB number, or of a baseline without one. */
export const articleSchema = z
  .strictObject({
    /** Null only for a baseline whose KB number was not found. */
    kb: kbNumber.nullable(),
    /** How sure the number is: stated by the article itself, by another Microsoft page, or by other lists only. */
    kbStatus: z.enum(['article', 'microsoft-page', 'secondary']).nullable(),
    /** Title of the KB article, exact; null if it was not seen. Never a title made up from a pattern. */
    title: line.nullable(),
    /** `seen` on the article, `cited` by another page, taken `from-address` of the article, or `not-seen`. */
    titleStatus: z.enum(['seen', 'cited', 'from-address', 'not-seen']),
    /** Title in another language, where that is all that was seen. */
    titleLocalized: z.strictObject({ lang: z.enum(['fr', 'sv', 'ja']), text: line }).optional(),
    /** How much of the original article could be read. */
    original: z.enum(['whole', 'part', 'not-seen']),
    /** Revision of the original article that was read. */
    revision: line.nullable().default(null),
    /** Its own date of last review. */
    lastReview: day.nullable().default(null),
    reviewed,
    releases: z.array(release).min(1, 'expected at least one release'),
    /** What must be true before the installation; our words. */
    prerequisites: z.array(z.strictObject({ text: line, sources: sourceIds })).default([]),
    restart: z.strictObject({ text: line, sources: sourceIds }).nullable().default(null),
    removal: z.strictObject({ text: line, sources: sourceIds }).nullable().default(null),
    /** Products as the original names them. */
    appliesTo: z.array(line).default([]),
    /** KB numbers that the original cites and that are no updates; each in `content/cited-articles.yaml`. */
    cites: z.array(kbNumber).superRefine(distinct()).default([]),
    /** Short statements with a source that have no field of their own. */
    notes: z.array(z.strictObject({ text: line, sources: sourceIds })).default([]),
    conflicts: z.array(conflict).default([]),
    /** What was looked for and not found, in words: `prerequisites`, `how to remove it`. */
    missing: z.array(line).default([]),
    /** Who gives the KB number and the title. */
    evidence: z.strictObject({ kb: sourceIds.optional(), title: sourceIds.optional() }),
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
  });

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
