import { z } from 'zod';

export const kbNumber = z
  .number({ error: 'expected five to seven digits without "KB", for example 935490' })
  .int()
  .min(10_000)
  .max(9_999_999)
  .meta({ title: 'KB number', description: 'Five to seven digits, without "KB" and without quotes: `935490`.' });

export const buildText = z
  .string()
  .regex(/^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){3}$/, 'expected a build such as 8.0.711.2, without leading zeros')
  .meta({ title: 'build', description: 'Four integers without leading zeros, joined by dots: `8.0.711.2`.' });

export const day = z
  .string({ error: 'expected a day such as 2007-05-08' })
  .refine((text) => isRealDay(text), { error: 'expected a day that exists, such as 2007-05-08', abort: true })
  .meta({ title: 'day', description: 'Year, month and day of a day that exists, without quotes: `2007-05-08`.' });

export const dayOrMonth = z
  .string({ error: 'expected a day such as 2007-05-08, or a month such as 2015-12' })
  .refine((text) => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text) || isRealDay(text), {
    error: 'expected a day such as 2007-05-08, or a month such as 2015-12 if no source gives the day',
    abort: true,
  })
  .meta({
    title: 'day or month',
    description: 'A day, `2007-05-08`; or only its month, `2015-12`, where no source gives the day.',
  });

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens')
  .meta({
    title: 'slug',
    description:
      'Lower-case words joined by hyphens: `file-in-use-services-disabled`. That of a file is its name without the ending.',
  });

export const bulletinId = z
  .string()
  .regex(/^(?:MS\d{2}-\d{3}|ADV\d{6})$/, 'expected a bulletin such as MS07-026 or an advisory such as ADV180010')
  .meta({ title: 'bulletin', description: 'A security bulletin, `MS07-026`, or an advisory, `ADV180010`.' });

export const cveId = z
  .string()
  .regex(/^CVE-\d{4}-\d{4,7}$/, 'expected a CVE such as CVE-2007-0039')
  .meta({ title: 'CVE', description: 'The number of a vulnerability as its register writes it: `CVE-2007-0039`.' });

export const line = z
  .string()
  .min(1, 'expected text, found nothing')
  .refine((text) => text === text.trim() && !/[\r\n]/.test(text), 'expected one line without spaces at its ends')
  .meta({
    title: 'text',
    description:
      'A sentence or a title: not empty, no line breaks, no spaces at its ends. In quotes where YAML would read it as something else: `"5.1"`, or a text with a colon.',
  });

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

export const sourceId = slug.meta({
  title: 'source id',
  description:
    'The `id` of a source of `content/sources.yaml`, or of one that is described in the same file: `build-table`. Either way it stands in the `sources` of the file; in a register it is always one of `content/sources.yaml`.',
});

export const sourceIds = z.array(sourceId).min(1, 'expected at least one source id').superRefine(distinct());

export const sourceKind = z.enum([
  'microsoft-article',
  'microsoft-page',
  'microsoft-repository',
  'bulletin',
  'community',
  'press',
  'scanner',
]);

export const source = z
  .strictObject({
    id: slug.describe('Name by which facts refer to it: `build-table`.'),
    title: line.describe('What it is, in words: `Exchange Server build numbers and release dates`.'),
    url: z
      .httpUrl({ error: 'expected an address such as https://www.example.org/page, or null if the copy carries none' })
      .nullable()
      .describe(
        'Where it was seen: an address with http or https, `https://www.example.org/page`; null where the copy carries no address.',
      ),
    kind: sourceKind.describe('What kind of witness it is; shown beside it.'),
    seen: z
      .enum(['whole', 'part', 'cited'])
      .describe('How much of it could be read: `cited` where we know it only from what others say of it.'),
    note: line.optional().describe('What one should know about this copy: `The copy ends within the list of files.`'),
  })
  .meta({
    title: 'source',
    description:
      'Where a fact was seen, as an entry of its own. One that several files share stands in `content/sources.yaml`; the fields are listed there.',
  });

export const sourceRef = z.union([sourceId, source], {
  error: 'expected the id of a source, or a source with id, title, url, kind and seen',
});

export const sourceRefs = z
  .array(sourceRef)
  .min(1, 'expected at least one source')
  .superRefine(distinct((one) => (typeof one === 'string' ? one : one.id)))
  .describe(
    'Every source that the file names, at least one, each once: by its id, or described on the spot if no other file uses it.',
  );

export const conflict = z.strictObject({
  field: z
    .enum(['build', 'date', 'kb', 'title', 'name', 'cves', 'fixes', 'supersedes', 'advice', 'other'])
    .describe('What they disagree about.'),
  build: buildText
    .optional()
    .describe(
      'The build that it concerns, one of this article; left out where the conflict is about the article as a whole.',
    ),
  statement: line.describe(
    'Who says what, in our words: `The build table says 8.3.348.2, the module list says 8.3.348.1.`',
  ),
  held: line.describe('The value that we show: `8.3.348.2`.'),
  why: line.describe('Why we show it: `The bulletin has the same build.`'),
  values: z
    .array(z.string())
    .default([])
    .describe(
      'The values that we do not hold, builds and KB numbers, so that a search for them leads here: `[8.3.348.1]`, `[KB2756496]`.',
    ),
  sources: sourceIds.describe('Who disagrees: every source that the statement speaks of.'),
});

export const reviewed = day.describe(
  'Day on which one of us last compared the file with its sources; no date of the file is later.',
);

function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
