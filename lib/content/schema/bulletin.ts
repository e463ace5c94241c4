import { z } from 'zod';
import { bulletinId, cveId, distinct, day, kbNumber, line, reviewed, slug, sourceIds, sourceRefs } from './shared';

export const bulletinSchema = z
  .strictObject({
    id: bulletinId.describe('The bulletin; the file has the same name in lower case.'),
    title: line.nullable().describe('Its title, exact; null if it was not seen.'),
    published: day
      .nullable()
      .describe('Day on which it was published; null if no source gives it. Not after `reviewed`.'),
    umbrellaKb: kbNumber
      .nullable()
      .default(null)
      .describe('KB number of the bulletin itself, which is no package; null where it has none of its own.'),
    cves: z
      .array(
        z.strictObject({
          id: cveId.describe('The vulnerability.'),
          affects: z
            .array(slug)
            .default([])
            .describe('Products and lines that it is said to affect: `exchange-2007`, `exchange-2007-sp1`.'),
          notAffected: z
            .array(slug)
            .default([])
            .describe('Products and lines that it is said not to affect; none of them stands under `affects` as well.'),
        }),
      )
      .superRefine(distinct(({ id }) => id))
      .default([])
      .describe('CVEs that it lists, each once, and whether Exchange 2007 or 2010 is said to be affected by each.'),
    notAffected: z
      .array(
        z.strictObject({
          line: slug.describe('Id of a servicing line, product and line joined by a hyphen: `exchange-2007-sp3`.'),
          sources: sourceIds.describe('Who says that the line is not affected.'),
        }),
      )
      .superRefine(distinct(({ line: id }) => id))
      .default([])
      .describe('Lines that it names as not affected, each once.'),
    replaces: z
      .array(
        z.strictObject({
          line: slug.describe('Id of the servicing line for which it replaces the other: `exchange-2007-sp3`.'),
          bulletin: bulletinId.describe('The earlier bulletin; it has a file of its own.'),
          sources: sourceIds.describe('Who says that it replaces the earlier one.'),
        }),
      )
      .superRefine(distinct(({ line: id, bulletin }) => `${bulletin} for ${id}`))
      .default([])
      .describe('Bulletins that it replaces for a line.'),
    reviewed,
    sources: sourceRefs,
  })
  .superRefine(({ published, reviewed: day, cves }, context) => {
    const problem = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    if (published && published > day)
      problem(['published'], `is ${published}; expected a day on or before reviewed, ${day}`);
    cves.forEach(({ affects, notAffected }, index) => {
      notAffected.forEach((product, place) => {
        if (affects.includes(product))
          problem(
            ['cves', index, 'notAffected', place],
            `${product} stands under affects as well; expected it under one of both`,
          );
      });
    });
  })
  .describe(
    'A security bulletin or an advisory. Which release fixes it is said by the releases; here stands what only the bulletin says. A line that neither names is "not listed".',
  );
export type BulletinFrontMatter = z.infer<typeof bulletinSchema>;
