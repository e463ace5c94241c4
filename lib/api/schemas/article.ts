import { z } from 'zod';
import { component } from './component';
import { releaseItem, releaseLink, withdrawal } from './release';
import { buildNumber, date, kbNumber, path, prose, source, sourceNumbers, statement } from './values';

const section = z.strictObject({ heading: z.string(), text: prose });

/** What an article says of itself. */
export const articleFacts = component(
  'ArticleFacts',
  'The document of a KB number, in our own words.',
  z.strictObject({
    id: z.string(),
    kb: kbNumber.nullable(),
    kbStatus: z.string().nullable().describe('How sure the KB number is.'),
    url: path,
    title: z.string().nullable().describe('Exact title of the original; null if not seen.'),
    titleStatus: z.string(),
    titleLocalized: z.strictObject({ text: z.string(), language: z.string() }).nullable(),
    original: z.string().describe('How much of the original is left.'),
    revision: z.string().nullable(),
    lastReview: z.string().nullable(),
    reviewed: date.describe('Day on which it was last compared with its sources.'),
    appliesTo: z.array(z.string()),
    missing: z.array(z.string()).describe('What was looked for and is not known to us.'),
    lede: prose,
    sections: z.array(section),
  }),
);

export const fixSummary = component(
  'FixSummary',
  'An issue that a release resolves.',
  z.strictObject({
    id: z.string(),
    kb: kbNumber.nullable(),
    title: z.string().nullable().describe('Exact title, in the language given.'),
    language: z.string().nullable(),
    gloss: z.string().nullable().describe('What a title in another language means, in English.'),
    sources: sourceNumbers,
  }),
);

export const bulletinLink = z.strictObject({ id: z.string(), title: z.string().nullable(), url: path });
export const subject = component(
  'Subject',
  'A known issue or a topic in short.',
  z.strictObject({ slug: z.string(), title: z.string(), summary: z.string(), url: path }),
);

const contents = {
  ...releaseItem.shape,
  aliases: z
    .array(z.strictObject({ build: buildNumber, note: z.string(), sources: sourceNumbers }))
    .describe('Other builds that sources print for this release.'),
  previous: releaseLink.nullable(),
  next: releaseLink.nullable(),
  siblings: z.array(releaseLink).describe('Other releases of the same article.'),
  fixes: z.array(fixSummary),
  fixesComplete: z
    .boolean()
    .nullable()
    .describe('False if only a part of the list is known, null if nothing of it is.'),
  bulletins: z.array(bulletinLink.extend({ sources: sourceNumbers })),
  cves: z.array(z.strictObject({ id: z.string(), url: path, sources: sourceNumbers })),
  knownIssues: z.array(subject),
  topics: z.array(subject),
  prerequisites: z.array(statement),
  restart: statement.nullable(),
  removal: statement.nullable(),
  notes: z.array(statement),
  behaviourChanges: z.array(statement),
  package: z.strictObject({
    files: z.array(z.string()),
    downloadId: z.string().nullable(),
    registryKey: z.string().nullable(),
    sources: sourceNumbers,
  }),
  declaredSupersedes: z
    .array(z.strictObject({ kb: kbNumber, release: releaseLink.nullable(), sources: sourceNumbers }))
    .describe('What sources state that it replaces, beside what follows from the builds.'),
  conflicts: z
    .array(
      z.strictObject({
        field: z.string(),
        statement: z.string().describe('What a source says.'),
        held: z.string().describe('What we hold instead.'),
        why: z.string(),
        sources: sourceNumbers,
      }),
    )
    .describe('Where sources disagree.'),
  cites: z.array(z.strictObject({ kb: kbNumber, title: z.string().nullable(), about: z.string(), url: path })),
  evidence: z
    .strictObject({
      build: sourceNumbers,
      date: sourceNumbers,
      kb: sourceNumbers,
      title: sourceNumbers,
      withdrawal: sourceNumbers,
    })
    .describe('Sources of single fields.'),
  withdrawal: withdrawal.nullable(),
  sources: z.array(source),
};

export const releaseContents = component(
  'ReleaseContents',
  'A release with everything that is known of it.',
  z.strictObject(contents),
);
export const releaseDetail = component(
  'ReleaseDetail',
  'A release with everything that is known of it, and its article.',
  z.strictObject({ ...contents, article: articleFacts }),
);
export const articleDetail = component(
  'Article',
  'An article and the release or releases that it describes.',
  z.strictObject({ ...articleFacts.shape, releases: z.array(releaseContents).min(1) }),
);

export type ReleaseContents = z.infer<typeof releaseContents>;
export type ReleaseDetail = z.infer<typeof releaseDetail>;
export type ArticleFacts = z.infer<typeof articleFacts>;
export type ArticleDetail = z.infer<typeof articleDetail>;
