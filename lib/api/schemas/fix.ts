import { z } from 'zod';
import { component } from './component';
import { releaseLink } from './release';
import { kbNumber, lineId, path, source, sourceNumbers } from './values';

export const fix = component(
  'Fix',
  'An issue that releases resolve, line by line.',
  z.strictObject({
    id: z.string(),
    kb: kbNumber,
    title: z.string().nullable(),
    language: z.string().nullable(),
    gloss: z.string().nullable(),
    url: path,
    lines: z.array(
      z.strictObject({
        line: lineId,
        label: z.string(),
        state: z.enum(['fixed', 'not-stated']),
        credited: z
          .array(z.strictObject({ release: releaseLink, sources: sourceNumbers }))
          .describe('Releases that a source names.'),
        later: z.array(releaseLink).describe('Later releases of the line, which hold it because they are cumulative.'),
      }),
    ),
    sources: z.array(source),
  }),
);

export const fixLink = component(
  'FixLink',
  'An issue that releases resolve, in short.',
  fix.pick({ id: true, title: true, language: true, gloss: true }).extend({
    kb: kbNumber.nullable().describe('Null if it has no article of its own; then it has no page either.'),
    url: path.nullable(),
  }),
);

export type Fix = z.infer<typeof fix>;
