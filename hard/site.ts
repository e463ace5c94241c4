import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Got } from './load';

/** Stands in every query of a test: no log may hold it. */
export const secret = 'a-name-that-no-log-may-hold';

/** What the answers of a site under load are measured by. */
export interface Expected {
  /** Versions of the catalogue that may be seen, old and new. */
  versions: readonly string[];
  /** The sentence that only the new version of /kb/935490 holds. */
  sentence: string;
}

/** The versions of the catalogue that an answer names, in its text and in its data. */
export function versionsIn({ body }: Got, { versions }: Expected): string[] {
  return versions.filter((version) => body.includes(version));
}

/** The files of the build that a page asks for. */
export function assetsOf({ body }: Got): string[] {
  return [
    ...new Set(
      [...body.matchAll(/(?:src|href)="(\/(?:_next\/static|scripts)\/[^"]+)"/g)].map(([, asset]) => asset ?? ''),
    ),
  ];
}

/**
 * What is wrong with an answer, or null: it is not whole, or it mixes two catalogues.
 */
export function wrongWith(got: Got, expected: Expected): string | null {
  if (got.status !== 200) return `status ${got.status}: ${got.body.slice(0, 200)}`;
  const versions = versionsIn(got, expected);
  if (versions.length > 1) return `names the catalogues ${versions.join(' and ')}`;
  if (!isPage(got)) return null;
  if (!got.body.includes('</html>')) return 'is no whole page';
  // React's mark of what came late, which a script would have to put into its place.
  if (got.body.includes('<template id="B:')) return 'holds a part that is not shown';
  if (versions.length === 0) return 'names no catalogue';
  const isNew = versions[0] === expected.versions[1];
  return got.path === '/kb/935490' && got.body.includes(expected.sentence) !== isNew
    ? `holds the text of another catalogue than ${versions[0]}`
    : null;
}

/** The tags and texts of a page, sorted: what stands in its head comes in the order in which it was ready. */
export function partsOf(page: string): string[] {
  return page.split(/(?=<)|(?<=>)/).sort();
}

/** Whether an answer is a page for people. */
export function isPage(got: Got): boolean {
  return String(got.headers['content-type']).startsWith('text/html');
}

/** The static files of a release, as they are asked for. */
export function staticOf(release: string): Set<string> {
  const places = {
    '/_next/static': path.join(release, '.next', 'static'),
    '/scripts': path.join(release, 'public', 'scripts'),
  };
  return new Set(
    Object.entries(places).flatMap(([address, folder]) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${address}/${path.relative(folder, path.join(entry.parentPath, entry.name))}`),
    ),
  );
}

/** Every address of a site map, without its host. */
export function addressesIn(siteMap: string): string[] {
  return [...siteMap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
}
