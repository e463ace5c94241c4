import { expect, it } from 'vitest';
import { openShared } from '@/lib/catalogue/catalogue.fixture';
import { allAddresses } from '@/lib/catalogue/addresses';
import { robotsTxt, sitemap } from './sitemap';
import { named, only, parseXml } from './xml.fixture';

const site = new URL('https://updates.example.org');

it('lists every address of the catalogue once, with the day of its content', async () => {
  const addresses = await allAddresses(await openShared());
  const root = parseXml(sitemap(site, addresses));
  expect(root.name).toBe('{http://www.sitemaps.org/schemas/sitemap/0.9}urlset');
  const urls = named(root, 'url').map((url) => ({
    path: new URL(only(url, 'loc').text).pathname,
    modified: named(url, 'lastmod').map(({ text }) => text)[0] ?? null,
  }));
  expect(urls).toEqual(addresses);
  for (const { modified } of urls) expect(modified ?? '2026-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
  // https://www.sitemaps.org/protocol.html#location: a larger one has to be split.
  expect(urls.length).toBeLessThan(50_000);
});

it('escapes an address', () => {
  const root = parseXml(sitemap(site, [{ path: "/topics/a&b'c", modified: null }]));
  expect(only(only(root, 'url'), 'loc').text).toBe("https://updates.example.org/topics/a&b'c");
});

it('lets every robot read everything and names the site map', () => {
  expect(robotsTxt(site)).toBe('User-agent: *\nAllow: /\n\nSitemap: https://updates.example.org/sitemap.xml\n');
});
