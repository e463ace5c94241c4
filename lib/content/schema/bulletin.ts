import { z } from 'zod';
import { bulletinId, cveId, day, kbNumber, line, reviewed, slug, sourceIds, sourceRef } from './shared';

/**
 * Front matter of `content/bulletins/<id>.mdx`. Which release fixes it is said by the releases;
 * here stands what only the bulletin says. A line that neither names is "not listed".
 */
export const bulletinSchema = z.strictObject({
  id: bulletinId,
  /** Its title, exact; null if it was not seen. */
  title: line.nullable(),
  published: day.nullable(),
  /** KB number of the bulletin itself, which is no package. */
  umbrellaKb: kbNumber.nullable().default(null),
  /** CVEs that it lists, and whether Exchange 2007 or 2010 is said to be affected by each. */
  cves: z.array(z.strictObject({ id: cveId, affects: z.array(slug).default([]), notAffected: z.array(slug).default([]) })).default([]),
  /** Lines (`exchange-2007-sp3`) that it names as not affected. */
  notAffected: z.array(z.strictObject({ line: slug, sources: sourceIds })).default([]),
  /** Bulletins that it replaces for a line. */
  replaces: z.array(z.strictObject({ line: slug, bulletin: bulletinId, sources: sourceIds })).default([]),
  reviewed,
  sources: z.array(sourceRef).min(1, 'expected at least one source'),
});
export type BulletinFrontMatter = z.infer<typeof bulletinSchema>;
