import { z } from 'zod';
import { component } from './component';

/** Integer KB number. */
export const kbNumber = z.int().min(1).max(9_999_999).describe('KB number, without the letters.');

/** Build in its short form. */
export const buildNumber = z
  .string()
  .regex(/^\d{1,5}(?:\.\d{1,5}){3}$/)
  .describe('Build in its short form, such as 8.0.711.2.');

/** A day, or a month where no source gives the day. */
export const date = z
  .string()
  .regex(/^\d{4}-\d{2}(?:-\d{2})?$/)
  .describe('Day as 2007-05-08, or month as 2015-12 where no source gives the day.');

/** A whole day. */
export const day = z.iso.date().describe('Day as 2007-05-08.');

/** Id of a product, a servicing line or a release. */
export const productId = z.string().describe('Id of a product, such as exchange-2007.');
export const lineId = z.string().describe('Id of a servicing line, such as exchange-2007-sp1 or exchange-2010-rtm.');
export const releaseId = z
  .string()
  .describe('Id of a release, such as exchange-2010-sp3-ur8-v2; that of a baseline is the id of its line.');

/** Path of a page of this site. */
export const path = z.string().regex(/^\//).describe('Path of its page on this site.');

/** Plain paragraphs of prose. */
export const prose = z.string().describe('Plain text; paragraphs are separated by an empty line.');

export const status = component(
  'Status',
  'State of a release. `current` is the newest there is, which for a product past its support does not mean supported. `last-of-line` is the last of an older service pack. `replaced` and `recalled` must be replaced; `recalled` at once.',
  z.enum(['current', 'replaced', 'last-of-line', 'recalled', 'not-known']),
);

/** Numbers of sources in the list of the same answer. */
export const sourceNumbers = z
  .array(z.int().min(1))
  .describe('Numbers of the entries of `sources` that say so; empty where it follows from the builds.');

export const source = component(
  'Source',
  'Where a fact was read, and how much of it was seen.',
  z.strictObject({
    number: z.int().min(1).describe('Its number in this answer.'),
    id: z.string(),
    title: z.string(),
    url: z.string().nullable(),
    kind: z.string(),
    seen: z.string().describe('What was seen of it.'),
    note: z.string().nullable(),
  }),
);

/** A plain statement with the numbers of its sources. */
export const statement = component(
  'Statement',
  'A statement with its sources.',
  z.strictObject({ value: z.string(), sources: sourceNumbers }),
);
