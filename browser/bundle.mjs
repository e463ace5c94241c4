import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, context } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const published = path.join(root, 'public');

/** Loaded when it is needed, by `import()` in the main script. */
const LATER = 'browser/search/openPanel';

/** @type {import('esbuild').BuildOptions} */
const options = {
  bundle: true,
  format: 'esm',
  platform: 'browser',
  // What Next compiles for, too.
  target: ['chrome111', 'edge111', 'firefox111', 'safari16.4'],
  jsx: 'automatic',
  legalComments: 'none',
};

/**
 * Writes browser/ as scripts, each named by its content, and removes those of builds before.
 *
 * @param {string} [folder] absolute; public/scripts, from where they are asked for
 * @returns {Promise<string>} the address of the script that pages load, `/scripts/main-5TQ3A7XN.js`
 * @throws if a file cannot be compiled; the message names it
 */
export async function bundle(folder = path.join(published, 'scripts')) {
  // One after the other, because splitting would put what both share into a third file, which the first one waits for.
  const later = await compile(`${LATER}.tsx`, {});
  const main = await compile('browser/main.ts', { [LATER]: later.name });
  mkdirSync(folder, { recursive: true });
  for (const { name, contents } of [later, main]) {
    // A build reads this several times, and a site may be serving: each file appears whole.
    const part = path.join(folder, `${name}.${process.pid}.part`);
    writeFileSync(part, contents);
    renameSync(part, path.join(folder, name));
  }
  for (const name of readdirSync(folder))
    if (name !== later.name && name !== main.name && !name.endsWith('.part')) rmSync(path.join(folder, name));
  return `/scripts/${main.name}`;
}

/**
 * Writes browser/ for developing, into a folder that no build reads, now and whenever a file of it changes.
 *
 * @returns {Promise<string>} the address of the script that pages load
 */
export async function bundleAndWatch() {
  const watched = await context({
    ...options,
    entryPoints: [path.join(root, 'browser', 'main.ts')],
    outdir: path.join(published, '.scripts'),
    chunkNames: '[name]',
    splitting: true,
    sourcemap: 'inline',
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  await watched.watch();
  return '/.scripts/main.js';
}

/**
 * @param {string} file relative to the project
 * @param {Record<string, string>} named files without their ending that are scripts of their own, by their names
 * @returns {Promise<{ name: string, contents: Uint8Array }>}
 */
async function compile(file, named) {
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
    ...options,
    entryPoints: [path.join(root, file)],
    outdir: published,
    entryNames: '[name]-[hash]',
    plugins: [ownScripts],
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
    write: false,
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error(`${file} made no script.`);
  return { name: path.basename(script.path), contents: script.contents };
}
