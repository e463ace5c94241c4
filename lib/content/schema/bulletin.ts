import { z } from 'zod';
import { bulletinId, cveId, distinct, day, kbNumber, line, reviewed, slug, sourceIds, sourceRefs } from './shared';

/**
 * Front matter of `content/bulletins/<id>.mdx`. Which release fixes it is said by the releases;
 * here stands what only the bulletin says. A line that neither names is "not listed".
 */
export const bulletinSchema = z
  .strictObject({
    id: bulletinId,
    /** Its title, exact; null if it was not seen. */
    title: line.nullable(),
    published: day.nullable(),
    /** KB number of the bulletin itself, which is no package. */
    umbrellaKb: kbNumber.nullable().default(null),
    /** CVEs that it lists, and whether Exchange 2007 or 2010 is said to be affected by each. */
    cves: z
      .array(z.strictObject({ id: cveId, affects: z.array(slug).default([]), notAffected: z.array(slug).default([]) }))
      .superRefine(distinct(({ id }) => id))
      .default([]),
    /** Lines (`exchange-2007-sp3`) that it names as not affected. */
    notAffected: z
      .array(z.strictObject({ line: slug, sources: sourceIds }))
      .superRefine(distinct(({ line: id }) => id))
      .default([]),
    /** Bulletins that it replaces for a line. */
    replaces: z
      .array(z.strictObject({ line: slug, bulletin: bulletinId, sources: sourceIds }))
      .superRefine(distinct(({ line: id, bulletin }) => `${bulletin} for ${id}`))
      .default([]),
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
  });
export type BulletinFrontMatter = z.infer<typeof bulletinSchema>;
