import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { allAddresses } from '../lib/catalogue/addresses';
import { openShared } from '../lib/catalogue/catalogue.fixture';
import { addressesOf, FIXED_PAGES } from '../lib/content/checks/addresses';
import { loadContent, readContentFolder } from '../lib/content/load';

const ROOT = path.resolve(import.meta.dirname, '..');
const pages = addressesOf(loadContent(readContentFolder(path.join(ROOT, 'content'))).content!);

/** Addresses below the rooms that content fills. */
const filled = (paths: Iterable<string>) =>
  [...paths].filter((one) => /^\/(?:products|kb|builds|bulletins|cves|known-issues|topics)\//.test(one));

describe('the addresses against which links are checked', () => {
  it('are those of the imported catalogue, and the builds whose canonical page is their article', async () => {
    const { database, facts, ...catalogue } = await openShared();
    const real = filled((await allAddresses({ database, facts, ...catalogue })).map((one) => one.path));
    await database.$disconnect();
    const builds = facts.releases.map(({ build }) => `/builds/${build}`);
    expect(filled(pages.keys()).sort()).toEqual([...new Set([...real, ...builds])].sort());
  });

  it('have a page of the site each', () => {
    const missing = FIXED_PAGES.filter((one) => !existsSync(path.join(ROOT, 'app', one, 'page.tsx')));
    expect(missing).toEqual([]);
  });
});

it('has a page for every address of content that the site itself names', () => {
  const named = ['app', 'components', 'lib']
    .flatMap((folder) =>
      readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((one) => path.join(folder, one)),
    )
    .filter((one) => /(?<!\.test|\.fixture)\.tsx?$/.test(one))
    .flatMap((file) =>
      [
        ...readFileSync(path.join(ROOT, file), 'utf8').matchAll(
          /["'`](\/(?:topics|known-issues)\/[a-z0-9-]+)(?:\.md)?["'`#]/g,
        ),
      ].map(([, address = '']) => ({ file, address })),
    );
  expect(named.map(({ address }) => address)).toContain('/topics/out-of-support');
  expect(named.filter(({ address }) => !pages.has(address))).toEqual([]);
});
