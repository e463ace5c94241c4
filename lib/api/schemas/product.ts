import { z } from 'zod';
import { component } from './component';
import { releaseItem } from './release';
import { day, lineId, path, productId, releaseId } from './values';

export const lineItem = component(
  'Line',
  'A servicing line: one product at one service pack. Rollups are cumulative inside a line and mean nothing outside it.',
  z.strictObject({
    id: lineId,
    product: productId,
    slug: z.string(),
    label: z.string(),
    name: z.string(),
    minor: z.int().min(0).describe('Second part of its build numbers.'),
    supportEnded: day
      .nullable()
      .describe("Last day of support of this service pack; null if no source gives one beside the product's."),
    url: path,
    baseline: releaseId,
    last: releaseId.describe('Newest release of the line that was not recalled.'),
    newest: z.boolean().describe('It is the line of the newest service pack of its product.'),
    releaseCount: z.int().min(1),
  }),
);

export const product = component(
  'Product',
  'A product and its servicing lines.',
  z.strictObject({
    id: productId,
    name: z.string(),
    shortName: z.string(),
    major: z.int().min(0).describe('First part of its build numbers.'),
    supportEnded: day.nullable().describe('Last day of support; null if not known.'),
    url: path,
    lines: z.array(lineItem),
  }),
);

export const lineDetail = component(
  'LineDetail',
  'A servicing line with its releases, oldest first.',
  z.strictObject({
    ...lineItem.shape,
    releases: z.array(
      z.strictObject({
        ...releaseItem.shape,
        bulletins: z.array(z.string()),
        fixCount: z.int().min(0).nullable().describe('Number of fixes known; null if the list is not known.'),
        fixesComplete: z.boolean().nullable(),
      }),
    ),
  }),
);

export type LineItem = z.infer<typeof lineItem>;
export type Product = z.infer<typeof product>;
export type LineDetail = z.infer<typeof lineDetail>;
