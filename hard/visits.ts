import type { Installation } from './installation';
import { figures, Load } from './load';
import { assetsOf, isPage, secret, versionsIn, wrongWith } from './site';

/** How many readers ask at the same time. */
export const readers = 8;

const others = [
  '/kb/935490.md',
  '/api/v1/releases',
  '/api/v1/products',
  `/search?q=${secret}`,
  '/feed.xml',
  '/sitemap.xml',
];

/** How readers fared while something happened. */
export interface Visits {
  figures: ReturnType<typeof figures>;
  failures: readonly string[];
  /** When something was asked for, by performance.now(), and the version that its answer named. */
  versions: (readonly [at: number, version: string])[];
  /** The files of builds that their pages asked for. */
  assets: Set<string>;
}

/** Has readers walk through a site, each page with files of its build, until what happens is over. */
export async function visit(site: Installation, happens: () => Promise<void>): Promise<Visits> {
  const versions: [number, string][] = [];
  const seen = new Set<string>();
  const wanted: string[] = [];
  const any = (list: readonly string[]) => list[Math.floor(Math.random() * list.length)] ?? '/';
  const load = new Load(site.nginx.port, readers, {
    ask() {
      const asset = wanted.pop();
      if (asset !== undefined) return { path: asset };
      const dice = Math.random();
      if (dice < 0.2) return { path: '/kb/935490' };
      if (dice < 0.3) return { path: any(others) };
      if (dice < 0.35) return { path: '/api/v1/applicability', body: '8.0.711.2' };
      return { path: any(site.addresses) };
    },
    wrong(got) {
      const version = versionsIn(got, site.expected)[0];
      if (version !== undefined) versions.push([got.at, version]);
      if (isPage(got)) {
        const assets = assetsOf(got);
        const one = any(assets);
        wanted.push(...assets.filter((asset) => asset === one || !seen.has(asset)));
        for (const asset of assets) seen.add(asset);
      }
      return wrongWith(got, site.expected);
    },
  });
  await happens();
  await load.stop();
  return { figures: figures(load.answers), failures: load.failures, versions, assets: seen };
}
