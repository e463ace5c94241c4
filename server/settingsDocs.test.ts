import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from './settings';

const root = path.resolve(import.meta.dirname, '..');

/** The table of settings in the handbook: names and defaults in its order. */
const documented = new Map(
  [...readFileSync(path.join(root, 'docs', 'operations.md'), 'utf8').matchAll(/^\| `([A-Z_]+)` \| ([^|]+) \|/gm)].map(
    ([, name = '', value = '']) => [name, value.trim().replaceAll('`', '')],
  ),
);
/** Any folder will do, so there is nothing to validate. */
const FOLDERS = ['CATALOGUE_DIR', 'CONTENT_DIR'];
/** Set by what builds the site, not by who runs it. */
const OTHERS = ['BROWSER_SCRIPT'];

/** Names of the environment that the code of the running site and of the import reads. */
function readByCode(): string[] {
  const files = ['app', 'components', 'deploy', 'lib', 'prisma', 'server'].flatMap((room) =>
    readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:tsx?|mjs)$/.test(file) && !/\.(?:test|fixture|setup)\.tsx?$/.test(file))
      .map((file) => path.join(root, room, file)),
  );
  const names = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\benv\.([A-Z_]+)|\b([A-Z]+(?:_[A-Z]+)*): (?:z|whole|address)\b/g)].map(
      ([, read, validated]) => read ?? validated ?? '',
    ),
  );
  return [...new Set([...names, 'DATABASE_URL'])].sort();
}

describe('the settings in docs/operations.md', () => {
  it('are all that the code reads, and no others', () => {
    expect([...documented.keys()].sort()).toEqual(readByCode().filter((name) => !OTHERS.includes(name)));
  });

  it('have the defaults that the server has', () => {
    const { port, host, behindTls, keepBytes, catalogueFolder } = readSettings({}, []);
    expect(Object.fromEntries(documented)).toMatchObject({
      PORT: String(port),
      HOST: host,
      BEHIND_TLS: behindTls ? 'yes' : 'no',
      KEEP_PAGES_BYTES: String(keepBytes),
      CATALOGUE_DIR: path.relative(process.cwd(), catalogueFolder),
    });
  });

  it.each([...documented.keys()].filter((name) => !FOLDERS.includes(name)))(
    '%s: a wrong value ends the start with one line that names it',
    (name) => {
      const read = () => readSettings({ [name]: 'no such value\u0000' }, []);
      expect(read).toThrow(name);
      expect(read).not.toThrow('\n');
    },
  );
});
