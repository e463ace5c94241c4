import { z } from 'zod';
import { component } from './component';
import { meta } from './envelope';
import { buildNumber, kbNumber, path, status } from './values';

export const hit = component(
  'Hit',
  'A page that answers.',
  z.strictObject({
    type: z.enum(['article', 'release', 'line', 'fix', 'bulletin', 'cve', 'known-issue', 'topic', 'cited-article']),
    id: z.string(),
    title: z.string(),
    url: path,
    kb: kbNumber.optional(),
    build: buildNumber.optional(),
    matched: z.enum(['identifier', 'wording', 'text']).describe('What matched: a number, product wording, or words.'),
    why: z.string().describe('Why it matched, or how a suggestion differs.'),
    status: status.optional(),
    snippet: z.string().optional(),
  }),
);

/** What is only near: never the same as what was asked. */
export const suggestions = z
  .array(hit)
  .describe('What is only near, such as a KB number one digit away. Never the same as what was asked.');

export const searchAnswer = z.strictObject({
  data: z.array(hit),
  suggestions,
  meta: meta.extend({
    total: z.int().min(0).describe('Number of hits before `limit`.'),
    understood: z.array(z.string()).describe('What was recognised in the query.'),
  }),
});

export const lookup = component(
  'Lookup',
  'What an identifier is and where it leads.',
  z.strictObject({
    identifier: z.string().describe('As given.'),
    kind: z
      .enum(['kb', 'build', 'bulletin', 'cve', 'event', 'error', 'file', 'release', 'line', 'wording', 'several'])
      .describe(
        '`file` is the name of a package, `wording` the name of a release such as 2010 SP3 UR8, `several` a text with more than one identifier.',
      ),
    value: z.string().describe('In its one canonical spelling: 935490, 8.0.711.2, MS07-026.'),
    understood: z.array(z.string()),
    matches: z.array(hit).min(1).describe('Everything that it names; a KB number can name several things.'),
    url: path.nullable().describe('The one page that answers; null if there is a choice to make.'),
    api: path.nullable().describe('Path of the answer in this API, where one answers for all that is named.'),
  }),
);

export type Hit = z.infer<typeof hit>;
export type Lookup = z.infer<typeof lookup>;
