import { z } from 'zod';
import { bulletinId, buildText, cveId, dayOrMonth, distinct, kbNumber, line, slug, sourceIds } from './shared';

const fix = z.strictObject({
  kb: kbNumber.nullable().describe("KB number of the issue's article; null where only its title was seen."),
  title: line
    .nullable()
    .describe(
      'Title of that article, exact and the same in every file; null where only its number was seen. One of both must be known.',
    ),
  lang: z.enum(['sv', 'fr', 'ja']).optional().describe('Language of the title, where no English one was found.'),
  gloss: line
    .optional()
    .describe(
      'The issue in our own English words, for a title in another language: `Free/busy data is not replicated.`',
    ),
  sources: sourceIds.describe('Who says that this release fixes it.'),
});

const packageFacts = z.strictObject({
  files: z
    .array(line)
    .superRefine(distinct())
    .default([])
    .describe('File names, exact: `Exchange2007-KB935490-x64-EN.msp`.'),
  downloadId: line
    .optional()
    .describe(
      'Number or family id of its Download Center page, in quotes: `"26746"` or `"356874ef-c9c0-4842-99f0-e449e9940358"`.',
    ),
  registryKey: line
    .optional()
    .describe(
      'Key below HKLM that its installation leaves, exact: `SOFTWARE\\Microsoft\\Updates\\Exchange 2007\\SP1\\KB935490`.',
    ),
  sources: sourceIds.describe('Who gives the file names, the page and the key.'),
});

/** One release that an article describes: something with a build number. */
export const release = z.strictObject({
  build: buildText.describe('Its build, which no other release has; the key of the release.'),
  rollup: z
    .number()
    .int()
    .min(0)
    .max(99)
    .describe('Number of the update rollup; 0 for the baseline that opens a line.'),
  reissue: z
    .number()
    .int()
    .min(1)
    .max(9)
    .default(1)
    .describe('1 for the first package of a rollup, 2 for its v2, and so on; always 1 for a baseline.'),
  date: dayOrMonth.describe('When it was released; not before the release that precedes it on its line.'),
  withdrawal: z
    .strictObject({
      kind: z
        .enum(['recalled', 're-signed', 're-released'])
        .describe(
          '`recalled`: it must be replaced now. `re-signed`: its signature expires too early. `re-released`: a later package of the same rollup exists.',
        ),
      reason: line.nullable().describe('Why, in our words; null where no source says.'),
      sources: sourceIds.describe('Who says that it was withdrawn, and why.'),
    })
    .optional()
    .describe('That its maker took it back; left out if no source says so.'),
  aliases: z
    .array(
      z.strictObject({
        build: buildText.describe('The other build; it belongs to no other release.'),
        note: line.describe('Who prints it, in our words: `The module list has this build.`'),
        sources: sourceIds.describe('Who prints the other build.'),
      }),
    )
    .default([])
    .describe('Other builds that a source prints for this release; a search for them leads here.'),
  bulletins: z
    .array(
      z.strictObject({
        id: bulletinId.describe('The bulletin; it has a file in `content/bulletins`.'),
        sources: sourceIds.describe('Who says that this release carries the fix of the bulletin.'),
      }),
    )
    .superRefine(distinct(({ id }) => id))
    .default([])
    .describe('Security bulletins and advisories that this release fixes, each once.'),
  cves: z
    .array(
      z.strictObject({
        id: cveId.describe('The vulnerability.'),
        sources: sourceIds.describe('Who says that this release fixes the vulnerability.'),
      }),
    )
    .superRefine(distinct(({ id }) => id))
    .default([])
    .describe('Vulnerabilities that this release fixes, each once.'),
  fixes: z
    .array(fix)
    .default([])
    .describe('Issues that this release resolves by what a source says; a KB number stands here once.'),
  fixesComplete: z
    .boolean()
    .nullable()
    .describe('Whether `fixes` is the whole list of the article; null where the list is not known to us.'),
  declaredSupersedes: z
    .array(
      z.strictObject({
        kb: kbNumber.describe('KB number of the release, or of the bulletin, that it replaces.'),
        sources: sourceIds.describe('Who declares it.'),
      }),
    )
    .superRefine(distinct(({ kb }) => kb))
    .default([])
    .describe(
      'What a source says that the release replaces, each once. What follows from the builds is computed and not written here.',
    ),
  package: packageFacts
    .optional()
    .describe('How the package is found. We tried none of it, unless the article says so.'),
  knownIssues: z
    .array(slug)
    .superRefine(distinct())
    .default([])
    .describe('Known issues of this release, each a file of `content/known-issues`: `file-in-use-services-disabled`.'),
  topics: z
    .array(slug)
    .superRefine(distinct())
    .default([])
    .describe('Topics that concern its installation, each a file of `content/topics`: `cas-proxy-order`.'),
  behaviourChanges: z
    .array(
      z.strictObject({
        text: line.describe(
          'One change, in our words: `The S/MIME control of Outlook Web Access is compliant with SHA-2.`',
        ),
        sources: sourceIds.describe('Who says that the behaviour changes.'),
      }),
    )
    .default([])
    .describe('What changes in behaviour, beside the fixes.'),
  evidence: z
    .strictObject({
      build: sourceIds.describe('Who gives the build.'),
      date: sourceIds.describe('Who gives the date.'),
    })
    .describe('The sources of the two facts that every release has: `{ build: [build-table], date: [build-table] }`.'),
});
