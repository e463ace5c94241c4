import type { PrismaClient } from '@/generated/prisma/client';
import { isAllowedAddress } from '@/lib/exchange/allowedProse';

/** A source as a page shows it, numbered in the page's own list. */
export interface SourceView {
  id: string;
  number: number;
  title: string;
  url: string | null;
  kind: string;
  seen: string;
  note: string | null;
}

/** The numbered sources of one page, and which of them stand behind each statement. */
export interface PageSources {
  list: SourceView[];
  /** Numbers of the sources of a field of a subject, in ascending order; empty if there are none. */
  of: (subject: string, field: string) => number[];
}

/** An address that a link of a page may have; null for any other, which only a catalogue that no import wrote could hold. */
export function allowedAddress(url: string | null): string | null {
  return url !== null && isAllowedAddress(url) ? url : null;
}

/**
 * Reads the sources of a page.
 *
 * @param listed source ids in the order of the page's list; sources that only evidence names follow
 * @param subjects rows whose evidence the page shows, such as `release:8.0.711.2`
 */
export async function pageSources(database: PrismaClient, listed: string[], subjects: string[]): Promise<PageSources> {
  const evidence = await database.evidence.findMany({ where: { subject: { in: subjects } } });
  const ids = [...new Set([...listed, ...evidence.map(({ sourceId }) => sourceId)])];
  const rows = new Map((await database.source.findMany({ where: { id: { in: ids } } })).map((row) => [row.id, row]));
  const list = ids
    .flatMap((id) => rows.get(id) ?? [])
    .map((row, index) => ({
      ...row,
      url: allowedAddress(row.url),
      number: index + 1,
    }));
  const numbers = new Map(list.map(({ id, number }) => [id, number]));
  const byField = new Map<string, number[]>();
  for (const { subject, field, sourceId } of evidence) {
    const key = `${subject}\n${field}`;
    byField.set(
      key,
      [...(byField.get(key) ?? []), numbers.get(sourceId)!].sort((a, b) => a - b),
    );
  }
  return { list, of: (subject, field) => byField.get(`${subject}\n${field}`) ?? [] };
}
