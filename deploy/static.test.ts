import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeEach, expect, it as always, onTestFinished } from 'vitest';

// deploy/ is for Linux; Windows has no shell for its scripts.
const it = process.platform === 'win32' ? always.skip : always;

let root: string;
let clock: number;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'supersede-static-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  clock = 1_000;
});

/** Publishes a build of these files, each later than the one before. */
function publish(build: string, files: Record<string, string>): void {
  const release = path.join(root, 'releases', build);
  mkdirSync(path.join(release, '.next', 'static'), { recursive: true });
  mkdirSync(path.join(release, 'public', 'scripts'), { recursive: true });
  for (const [name, text] of Object.entries({ '.next/BUILD_ID': build, ...placed(files) })) {
    const file = path.join(release, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  execFileSync('sh', [path.join(import.meta.dirname, 'publish-static.sh'), release, path.join(root, 'static')]);
  clock += 1;
  utimesSync(path.join(root, 'static', 'builds', build), clock, clock);
}

/** Scripts stand in public/, everything else is Next's. */
const placed = (files: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(files).map(([name, text]) => [
      name.startsWith('scripts/') ? `public/${name}` : `.next/static/${name}`,
      text,
    ]),
  );
const shared = () =>
  ['_next/static', 'scripts']
    .flatMap((place) => readdirSync(path.join(root, 'static', place), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();

it('puts a build beside the ones before, compressed too where that pays', () => {
  publish('one', { 'chunks/a.js': 'a', 'chunks/both.js': 'both', 'media/f.woff2': 'f' });
  publish('two', { 'chunks/b.js': 'b', 'chunks/both.js': 'both', 'c d.css': 'c' });
  const plain = ['a.js', 'b.js', 'both.js', 'c d.css'];
  expect(shared()).toEqual([...plain, ...plain.map((name) => `${name}.gz`), 'f.woff2'].sort());
  const at = path.join(root, 'static', '_next', 'static');
  expect(readFileSync(path.join(at, 'chunks', 'a.js'), 'utf8')).toBe('a');
  expect(gunzipSync(readFileSync(path.join(at, 'c d.css.gz'))).toString()).toBe('c');
});

it('serves the scripts of the pages under their own path', () => {
  publish('one', { 'scripts/main-A.js': 'main', 'chunks/a.css': 'a' });
  const at = path.join(root, 'static', 'scripts');
  expect(readFileSync(path.join(at, 'main-A.js'), 'utf8')).toBe('main');
  expect(gunzipSync(readFileSync(path.join(at, 'main-A.js.gz'))).toString()).toBe('main');
  for (const build of ['two', 'three', 'four']) publish(build, { 'scripts/main-B.js': build });
  expect(readdirSync(at).sort()).toEqual(['main-B.js', 'main-B.js.gz']);
});

it('keeps the files of the last three builds, and those that they share with older ones', () => {
  publish('one', { 'a.txt': 'a', 'shared.txt': 's' });
  publish('two', { 'b.txt': 'b' });
  publish('three', { 'c.txt': 'c', 'shared.txt': 's' });
  publish('four', { 'd.txt': 'd' });
  expect(shared()).toEqual(['b.txt', 'c.txt', 'd.txt', 'shared.txt'].flatMap((name) => [name, `${name}.gz`]).sort());
  expect(readdirSync(path.join(root, 'static', 'builds')).sort()).toEqual(['four', 'three', 'two']);
});

it('goes back to a build, which is the newest again', () => {
  for (const build of ['one', 'two', 'three', 'one', 'four']) publish(build, { [`${build}.woff2`]: build });
  expect(shared()).toEqual(['four.woff2', 'one.woff2', 'three.woff2']);
});

it('changes nothing but what is missing if it runs again', () => {
  publish('one', { 'a.woff2': 'a' });
  writeFileSync(path.join(root, 'static', '_next', 'static', 'half.woff2.part'), 'ha');
  publish('one', { 'a.woff2': 'a' });
  expect(shared()).toEqual(['a.woff2']);
});

it('does not count a build whose publishing was cut off', () => {
  for (const build of ['one', 'two']) publish(build, { [`${build}.woff2`]: build });
  // The compressed form of a file cannot be written where a folder is.
  const obstacle = path.join(root, 'static', '_next', 'static', 'cut.js.part');
  mkdirSync(obstacle);
  expect(() => publish('cut', { 'a.woff2': 'a', 'cut.js': 'c' })).toThrow();
  expect(readdirSync(path.join(root, 'static', 'builds')).sort()).toEqual(['one', 'two']);
  rmSync(obstacle, { recursive: true });
  publish('three', { 'three.woff2': 'three' });
  expect(shared()).toEqual(['one.woff2', 'three.woff2', 'two.woff2']);
});

it('stops at a folder without a build', () => {
  expect(() =>
    execFileSync('sh', [path.join(import.meta.dirname, 'publish-static.sh'), root, path.join(root, 'static')], {
      stdio: 'ignore',
    }),
  ).toThrow();
});
