import { z } from 'zod';
import { day, distinct, kbNumber, line, slug, source, sourceIds } from './shared';

export const productsSchema = z
  .array(
    z.strictObject({
      id: slug.describe('Id of the product and name of its folder in `content`: `exchange-2007`.'),
      name: line.describe('Full name: `Exchange Server 2007`.'),
      shortName: line.describe('What tells it from the other products, in quotes: `"2007"`.'),
      major: z.number().int().describe('First part of its build numbers: `8`.'),
      supportEnded: z
        .strictObject({
          date: day.describe('Last day of support.'),
          sources: sourceIds.describe('Who gives the last day of support.'),
        })
        .nullable()
        .describe('When its support ended; null where no source gives the day.'),
      lines: z
        .array(
          z.strictObject({
            slug: slug.describe("Name of the line's folder below that of the product: `sp1`."),
            label: line.describe('Short name: `2007 SP1`.'),
            name: line.describe('Full name: `Exchange Server 2007 Service Pack 1`.'),
            minor: z.number().int().describe('Second part of its build numbers: `1`.'),
            supportEnded: z
              .strictObject({
                date: day.describe("Last day of support; not after the product's."),
                sources: sourceIds.describe("Who gives the line's last day of support."),
              })
              .nullable()
              .describe('When support of this service pack ended; null where no source gives the day.'),
          }),
        )
        .min(1, 'expected at least one line')
        .superRefine(distinct(({ slug: id }) => id))
        .superRefine(distinct(({ minor }) => minor))
        .describe('Its servicing lines, at least one: the first release and each service pack.'),
    }),
  )
  .superRefine(distinct(({ id }) => id))
  .superRefine(distinct(({ major }) => major))
  .describe('Products and their servicing lines. Rollups are cumulative inside a line and mean nothing outside it.');
export type ProductEntry = z.infer<typeof productsSchema>[number];

export const sourcesSchema = z
  .array(source)
  .superRefine(distinct(({ id }) => id))
  .describe('Sources that several files share. A source that one file uses is described there, with the same fields.');
export type SourceEntry = z.infer<typeof source>;

export const citedArticlesSchema = z
  .array(
    z.strictObject({
      kb: kbNumber.describe('The number that is cited, each once; no update has it.'),
      title: line.nullable().describe('Title as cited, exact; null if only the number was seen.'),
      about: line.describe('What it is about, in our words: `How files are downloaded and checked for viruses.`'),
      leadsTo: z
        .string()
        .regex(/^\/[a-z0-9/.#-]*$/, 'expected an address of this site such as /topics/crl-check')
        .optional()
        .describe('Address of this site that leads on: `/topics/crl-check`.'),
      sources: sourceIds.describe('Who cites it.'),
    }),
  )
  .superRefine(distinct(({ kb }) => kb))
  .describe(
    'KB numbers that sources cite and that are no updates: neither an article here, nor a fix, nor a bulletin.',
  );
export type CitedArticleEntry = z.infer<typeof citedArticlesSchema>[number];
