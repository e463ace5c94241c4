import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');

/** Where the scripts stand: in public/, from where they are asked for under this path. */
const FOLDER = 'scripts';

/** Loaded when it is needed, by `import()` in the main script. */
const LATER = 'browser/search/openPanel';

/**
 * Writes browser/ as scripts into public/scripts, each named by its content, and removes those of builds before.
 *
 * @param {'production' | 'development'} mode
 * @returns {Promise<string>} the address of the script that pages load, `/scripts/main-5TQ3A7XN.js`
 * @throws if a file cannot be compiled; the message names it
 */
export async function bundle(mode) {
  // One after the other, because splitting would put what both share into a third file, which the first one waits for.
  const later = await compile(mode, `${LATER}.tsx`, {});
  const main = await compile(mode, 'browser/main.ts', { [LATER]: later.name });
  const folder = path.join(root, 'public', FOLDER);
  mkdirSync(folder, { recursive: true });
  for (const { name, contents } of [later, main]) {
    // A build reads this several times, and a site may be serving: each file appears whole.
    const part = path.join(folder, `${name}.${process.pid}.part`);
    writeFileSync(part, contents);
    renameSync(part, path.join(folder, name));
  }
  for (const name of readdirSync(folder))
    if (name !== later.name && name !== main.name && !name.endsWith('.part')) rmSync(path.join(folder, name));
  return `/${FOLDER}/${main.name}`;
}

/**
 * @param {'production' | 'development'} mode
 * @param {string} file relative to the project
 * @param {Record<string, string>} named files without their ending that are scripts of their own, by their names
 * @returns {Promise<{ name: string, contents: Uint8Array }>}
 */
async function compile(mode, file, named) {
  /** @type {import('esbuild').Plugin} */
  const ownScripts = {
    name: 'own scripts',
    setup: (bundler) =>
      bundler.onResolve({ filter: /^\./ }, ({ path: wanted, resolveDir }) => {
        const name = named[path.relative(root, path.join(resolveDir, wanted)).split(path.sep).join('/')];
        return name === undefined ? undefined : { path: `./${name}`, external: true };
      }),
  };
  const { outputFiles } = await build({
    entryPoints: [path.join(root, file)],
    outdir: path.join(root, 'public', FOLDER),
    entryNames: '[name]-[hash]',
    plugins: [ownScripts],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    // What Next compiles for, too.
    target: ['chrome111', 'edge111', 'firefox111', 'safari16.4'],
    jsx: 'automatic',
    minify: mode === 'production',
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    legalComments: 'none',
    logLevel: 'silent',
    write: false,
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error(`${file} made no script.`);
  return { name: path.basename(script.path), contents: script.contents };
}
