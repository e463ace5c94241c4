import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sharedFolder } from './catalogue.fixture';
import { writeCurrent } from './current';
import { liveCatalogues, LiveCatalogues, NoCatalogueError } from './live';
import { inFolder } from './liveSource';
import type { Catalogue } from './open';

const one = '0000000000000001';
const two = '0000000000000002';
const three = '0000000000000003';
let folder: string;
let opened: string[];
let closed: string[];
let broken: Set<string>;

/** Opens nothing, and writes down what is opened and closed. */
async function open(file: string): Promise<Catalogue> {
  const version = path.basename(file).slice('catalogue-'.length, -'.sqlite'.length);
  opened.push(version);
  if (broken.has(version)) throw new Error(`${version} is damaged`);
  const database = { $disconnect: async () => void closed.push(version) };
  return { version, asOf: '', facts: { products: [], lines: [], releases: [] }, database } as unknown as Catalogue;
}

function publish(version: string): void {
  writeFileSync(path.join(folder, `catalogue-${version}.sqlite`), '');
  writeCurrent(folder, `catalogue-${version}.sqlite`);
}

/** Lets what was started go on until nothing of it is left. */
const settled = () => new Promise((resolve) => setImmediate(resolve));
const live = () => new LiveCatalogues(inFolder(folder, open));

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'supersede-live-'));
  opened = [];
  closed = [];
  broken = new Set();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('leases', () => {
  it('open a catalogue once and keep it open while it is the live one', async () => {
    publish(one);
    const catalogues = live();
    const leases = await Promise.all([catalogues.lease(null), catalogues.lease(null), catalogues.lease(one)]);
    for (const { release } of leases) release();
    await settled();
    expect((await catalogues.lease(null)).catalogue).toBe(leases[0].catalogue);
    expect(opened).toEqual([one]);
    expect(closed).toEqual([]);
  });

  it('close an older catalogue after its last reader and not before', async () => {
    publish(one);
    const catalogues = live();
    const first = await catalogues.lease(null);
    const second = await catalogues.lease(null);
    publish(two);
    const third = await catalogues.lease(null);
    expect(third.catalogue.version).toBe(two);
    first.release();
    first.release();
    await settled();
    expect(closed).toEqual([]);
    second.release();
    await settled();
    expect(closed).toEqual([one]);
    third.release();
    await settled();
    expect(closed).toEqual([one]);
  });

  it('close an older catalogue that nobody reads when the next one is opened', async () => {
    const catalogues = live();
    for (const version of [one, two, three]) {
      publish(version);
      (await catalogues.lease(null)).release();
    }
    await settled();
    expect(opened).toEqual([one, two, three]);
    expect(closed).toEqual([one, two]);
  });

  it('give a request the version that it was told, also after a newer one is live', async () => {
    publish(one);
    publish(two);
    const catalogues = live();
    const newer = await catalogues.lease(null);
    const older = await catalogues.lease(one);
    expect([newer.catalogue.version, older.catalogue.version]).toEqual([two, one]);
    newer.release();
    older.release();
    (await catalogues.lease(null)).release();
    await settled();
    expect(
      opened.filter((version) => version === two).length - closed.filter((version) => version === two).length,
    ).toBe(1);
    expect(
      opened.filter((version) => version === one).length - closed.filter((version) => version === one).length,
    ).toBe(0);
  });
});

describe('without a catalogue', () => {
  it('says so, and recovers at the next request', async () => {
    const catalogues = live();
    await expect(catalogues.lease(null)).rejects.toThrow(NoCatalogueError);
    await expect(catalogues.lease(null)).rejects.toThrow('npm start');
    publish(one);
    expect((await catalogues.lease(null)).catalogue.version).toBe(one);
  });

  it('says what is wrong with a damaged one, and recovers when it is whole', async () => {
    publish(one);
    broken.add(one);
    const catalogues = live();
    const attempts = await Promise.allSettled([catalogues.lease(null), catalogues.lease(null)]);
    for (const attempt of attempts)
      expect(attempt).toMatchObject({ reason: { name: 'NoCatalogueError', message: `${one} is damaged` } });
    broken.clear();
    expect((await catalogues.lease(null)).catalogue.version).toBe(one);
    expect(opened).toEqual([one, one]);
  });

  it('refuses a version of another form', async () => {
    await expect(live().lease('../../etc/passwd')).rejects.toThrow();
    expect(opened).toEqual([]);
  });
});

it('opens and closes real catalogues', async () => {
  const { catalogue, release } = await new LiveCatalogues(inFolder(sharedFolder())).lease(null);
  expect(await catalogue.database.release.count()).toBe(catalogue.facts.releases.length);
  release();
  await catalogue.database.$disconnect();
});

it('is one for the whole process', () => {
  expect(liveCatalogues()).toBe(liveCatalogues());
});
