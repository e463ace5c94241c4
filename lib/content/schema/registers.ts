import { z } from 'zod';
import { day, distinct, kbNumber, line, slug, source, sourceIds } from './shared';

/** `content/products.yaml`: products and their servicing lines. */
export const productsSchema = z
  .array(
    z.strictObject({
      id: slug,
      name: line,
      shortName: line,
      /** First part of its build numbers. */
      major: z.number().int(),
      /** Last day of support. */
      supportEnded: z.strictObject({ date: day, sources: sourceIds }).nullable(),
      lines: z
        .array(
          z.strictObject({
            slug,
            /** `2007 SP1` */
            label: line,
            /** `Exchange Server 2007 Service Pack 1` */
            name: line,
            /** Second part of its build numbers. */
            minor: z.number().int(),
            /** Last day of support of this service pack, where a source gives it. */
            supportEnded: z.strictObject({ date: day, sources: sourceIds }).nullable(),
          }),
        )
        .min(1, 'expected at least one line')
        .superRefine(distinct(({ slug: id }) => id))
        .superRefine(distinct(({ minor }) => minor)),
    }),
  )
  .superRefine(distinct(({ id }) => id))
  .superRefine(distinct(({ major }) => major));
export type ProductEntry = z.infer<typeof productsSchema>[number];

/** `content/sources.yaml`: sources that many files share. */
export const sourcesSchema = z.array(source).superRefine(distinct(({ id }) => id));
export type SourceEntry = z.infer<typeof source>;

/** `content/cited-articles.yaml`: KB numbers that sources cite and that are no updates. */
export const citedArticlesSchema = z
  .array(
    z.strictObject({
      kb: kbNumber,
      /** Title as cited, exact; null if only the number was seen. */
      title: line.nullable(),
      /** What it is about, in our words. */
      about: line,
      /** Address here that leads on: `/topics/crl-check`. */
      leadsTo: z
        .string()
        .regex(/^\/[a-z0-9/.#-]*$/, 'expected an address of this site such as /topics/crl-check')
        .optional(),
      sources: sourceIds,
    }),
  )
  .superRefine(distinct(({ kb }) => kb));
export type CitedArticleEntry = z.infer<typeof citedArticlesSchema>[number];
