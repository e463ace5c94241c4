import type { Catalogue } from '@/lib/catalogue/open';
import { releaseItem } from './releaseItem';
import type { ReleaseItem } from './schemas/release';

/** A value of a table. */
export type Cell = string | number | boolean | null;

/** Columns of releases.csv in their order. */
const COLUMNS: Record<string, (release: ReleaseItem) => Cell> = {
  id: ({ id }) => id,
  product: ({ product }) => product,
  line: ({ line }) => line,
  kind: ({ kind }) => kind,
  rollup: ({ rollup }) => rollup,
  reissue: ({ reissue }) => reissue,
  build: ({ build }) => build,
  longBuild: ({ longBuild }) => longBuild,
  kb: ({ kb }) => kb,
  label: ({ label }) => label,
  name: ({ name }) => name,
  date: ({ date }) => date,
  status: ({ status }) => status,
  withdrawal: ({ withdrawal }) => withdrawal?.kind ?? null,
  withdrawalReason: ({ withdrawal }) => withdrawal?.reason ?? null,
  security: ({ security }) => security,
  replacedBy: ({ replacedBy }) => replacedBy,
  recommend: ({ recommendation }) => recommendation.recommend.map(({ release }) => release).join(' '),
  stayOnLine: ({ recommendation }) => recommendation.stayOnLine.map(({ release }) => release).join(' '),
  url: ({ url }) => url,
};

/** Writes all releases as CSV (RFC 4180) with a row of column names. */
export function releasesCsv({ facts }: Catalogue): string {
  const rows = facts.releases.map((release) => {
    const item = releaseItem(facts, release);
    return Object.values(COLUMNS).map((column) => column(item));
  });
  return [Object.keys(COLUMNS), ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

/**
 * Writes one cell. Null is an empty cell. A text that a spreadsheet would run as a formula gets an apostrophe in front
 * (OWASP, "CSV Injection"); numbers stay numbers.
 */
export function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const plain = withoutFormula(value);
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** Puts an apostrophe before a text that a spreadsheet would run as a formula. */
export function withoutFormula(text: string): string {
  return /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
}
