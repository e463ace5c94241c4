import { z } from 'zod';
import { bulletinLink } from './article';
import { component } from './component';
import { releaseLink } from './release';
import { date, kbNumber, lineId, path, prose, source, sourceNumbers } from './values';

export const lineState = component(
  'LineState',
  'Where one servicing line stands. `not-listed` means that no source makes a statement: neither safe nor open.',
  z.strictObject({
    line: lineId,
    label: z.string(),
    state: z.enum(['fixed-by', 'not-affected', 'not-listed']),
    fixedBy: z.array(releaseLink),
    notAffected: z.boolean().describe('A source calls the line not affected, although a release may carry the fix.'),
    sources: sourceNumbers,
  }),
);

export const bulletin = component(
  'Bulletin',
  'A security bulletin or advisory.',
  z.strictObject({
    id: z.string(),
    title: z.string().nullable(),
    published: date.nullable(),
    umbrellaKb: kbNumber.nullable().describe('KB number of the bulletin itself, which is no package.'),
    url: path,
    reviewed: date,
    lede: prose,
    lines: z.array(lineState),
    cves: z.array(
      z.strictObject({
        id: z.string(),
        url: path,
        notAffected: z.array(z.string()).describe('Ids of the products or lines that the bulletin spares.'),
      }),
    ),
    replaces: z.array(z.strictObject({ line: lineId, bulletin: z.string(), sources: sourceNumbers })),
    replacedBy: z.array(z.strictObject({ line: lineId, bulletin: z.string() })),
    sources: z.array(source),
  }),
);

export const cve = component(
  'Cve',
  'A CVE that a source ties to Exchange Server.',
  z.strictObject({
    id: z.string(),
    url: path,
    bulletins: z.array(bulletinLink),
    lines: z.array(lineState),
    sources: z.array(source),
  }),
);

export const datedBulletin = component(
  'DatedBulletin',
  'A bulletin or advisory in short.',
  bulletin.pick({ id: true, title: true, published: true, url: true }),
);

export const cveLink = component('CveLink', 'A CVE in short.', cve.pick({ id: true, url: true }));

export type LineState = z.infer<typeof lineState>;
export type Bulletin = z.infer<typeof bulletin>;
export type Cve = z.infer<typeof cve>;
