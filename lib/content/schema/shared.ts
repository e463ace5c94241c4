import { z } from 'zod';

/** `935490`: five to seven digits, without "KB". */
export const kbNumber = z
  .number({ error: 'expected five to seven digits without "KB", for example 935490' })
  .int()
  .min(10_000)
  .max(9_999_999);

/** `8.0.711.2`: four integers without leading zeros. */
export const buildText = z
  .string()
  .regex(
    /^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){3}$/,
    'expected a build such as 8.0.711.2, without leading zeros',
  );

/** `2007-05-08`, a day that exists. */
export const day = z
  .string({ error: 'expected a day such as 2007-05-08' })
  .refine((text) => isRealDay(text), { error: 'expected a day that exists, such as 2007-05-08', abort: true });

/** `2007-05-08`, or `2015-12` where no source gives the day. */
export const dayOrMonth = z
  .string({ error: 'expected a day such as 2007-05-08, or a month such as 2015-12' })
  .refine((text) => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text) || isRealDay(text), {
    error: 'expected a day such as 2007-05-08, or a month such as 2015-12 if no source gives the day',
    abort: true,
  });

/** `file-in-use-services-disabled`: lower-case words joined by hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens');

/** `MS07-026`, or an advisory such as `ADV180010`. */
export const bulletinId = z
  .string()
  .regex(/^(?:MS\d{2}-\d{3}|ADV\d{6})$/, 'expected a bulletin such as MS07-026 or an advisory such as ADV180010');

/** `CVE-2007-0039` */
export const cveId = z.string().regex(/^CVE-\d{4}-\d{4,7}$/, 'expected a CVE such as CVE-2007-0039');

/** A sentence or a title: not empty, no line breaks, no spaces at its ends. */
export const line = z
  .string()
  .min(1, 'expected text, found nothing')
  .refine((text) => text === text.trim() && !/[\r\n]/.test(text), 'expected one line without spaces at its ends');

/** For `superRefine` of a list: reports every item whose key stood in the list before. */
export function distinct<T>(keyOf: (item: T) => unknown = (item) => item) {
  return (items: T[], context: z.RefinementCtx<T[]>): void => {
    items.forEach((item, index) => {
      const key = keyOf(item);
      if (items.findIndex((other) => keyOf(other) === key) === index) return;
      context.addIssue({
        code: 'custom',
        path: [index],
        message: `${String(key)} stands in this list already; expected it once`,
      });
    });
  };
}

/** Ids of sources: of `content/sources.yaml`, or of the `sources` of the same file. */
export const sourceIds = z.array(slug).min(1, 'expected at least one source id').superRefine(distinct());

/** What kind of witness a source is; shown beside it. */
export const sourceKind = z.enum([
  'microsoft-article',
  'microsoft-page',
  'microsoft-repository',
  'bulletin',
  'community',
  'press',
  'scanner',
]);

/** Where a fact was seen. */
export const source = z.strictObject({
  /** Name by which facts refer to it. */
  id: slug,
  /** What it is, in words: `Microsoft Exchange build numbers and release dates`. */
  title: line,
  /** Where it was seen; null where the copy carries no address. */
  url: z
    .httpUrl({ error: 'expected an address such as https://www.example.org/page, or null if the copy carries none' })
    .nullable(),
  kind: sourceKind,
  /** How much of it could be read. */
  seen: z.enum(['whole', 'part', 'cited']),
  /** What one should know about this copy. */
  note: line.optional(),
});

/** A source by id, or one described on the spot. */
export const sourceRef = z.union([slug, source], {
  error: 'expected the id of a source, or a source with id, title, url, kind and seen',
});

/** The `sources` of a file: at least one, each once. */
export const sourceRefs = z
  .array(sourceRef)
  .min(1, 'expected at least one source')
  .superRefine(distinct((one) => (typeof one === 'string' ? one : one.id)));

/** Sources that disagree: who says what, which value we show, and why. */
export const conflict = z.strictObject({
  field: z.enum(['build', 'date', 'kb', 'title', 'name', 'cves', 'fixes', 'supersedes', 'advice', 'other']),
  /** The build that it concerns, where the article describes several releases. */
  build: buildText.optional(),
  /** Who says what, in our words. */
  statement: line,
  /** What we show. */
  held: line,
  /** Why we show it. */
  why: line,
  /** The values we do not hold (builds and KB numbers), so that a search for them leads here. */
  values: z.array(z.string()).default([]),
  sources: sourceIds,
});

/** Day on which one of us last compared the file with its sources. */
export const reviewed = day;

function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
