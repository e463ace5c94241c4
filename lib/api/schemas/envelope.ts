import { z } from 'zod';

/** What every answer says about itself. */
export const meta = z
  .strictObject({
    catalogue: z.string().describe('Version of the catalogue that answered; a new one means that facts may differ.'),
    asOf: z.string().describe('Day of the newest review of its content.'),
    apiVersion: z.literal(1),
  })
  .describe('What the answer was made from.');

const paging = {
  total: z.int().min(0).describe('Number of entries that fit the filters.'),
  limit: z.int().min(1),
  offset: z.int().min(0),
};

/** What an answer with a part of a list says about itself. */
export const listMeta = meta
  .extend(paging)
  .describe('What the answer was made from, and which part of the list it is.');

/** The envelope of one thing. */
export function envelope<Data extends z.ZodType>(data: Data) {
  return z.strictObject({ data, meta });
}

/** The envelope of a part of a list. */
export function listEnvelope<Item extends z.ZodType>(item: Item) {
  return z.strictObject({ data: z.array(item), meta: listMeta });
}
