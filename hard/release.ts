import { execFile, execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from './scratch';

/** What a release is made of, beside its packages. */
const parts = [
  'app',
  'browser',
  'components',
  'content',
  'deploy',
  'docs',
  'generated',
  'lib',
  'prisma',
  'public',
  'server',
];
const files = ['instrumentation.ts', 'next.config.js', 'package.json', 'prisma.config.ts', 'tsconfig.json'];

/** Makes a release folder of the project as it stands, with the build that tasks/hard.mjs made. */
export function makeRelease(folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const part of [...parts, ...files]) cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  const built = path.join(root, '.next');
  cpSync(built, path.join(folder, '.next'), {
    recursive: true,
    // The build refers to its packages by relative links, which must not lead back to the project.
    verbatimSymlinks: true,
    filter: (from) => !['cache', 'dev'].includes(path.relative(built, from).split(path.sep)[0] ?? ''),
  });
  // Hard links: as fast as a symbolic link, which the bundler does not follow.
  execFileSync('cp', ['-al', path.join(root, 'node_modules'), path.join(folder, 'node_modules')]);
  return folder;
}

/** Changes the code of a release, its script and its style sheet, and builds it again. */
export async function rebuild(folder: string, mark: string): Promise<void> {
  appendFileSync(path.join(folder, 'browser', 'theme.ts'), `\ndocument.documentElement.dataset.mark = '${mark}';\n`);
  appendFileSync(path.join(folder, 'components', 'styles', 'index.css'), `\n.${mark} {\n  color: inherit;\n}\n`);
  await inRelease(folder, ['node_modules/next/dist/bin/next', 'build'], { NODE_ENV: 'production' });
}

/**
 * Imports the content of a release into its own catalogue.
 * @returns the version that is live afterwards
 */
export async function importContent(folder: string): Promise<string> {
  await inRelease(folder, ['--import', 'tsx', 'prisma/import.ts']);
  return liveVersion(folder);
}

/** The version that `current` of a release names. */
export function liveVersion(folder: string): string {
  const name = readFileSync(path.join(folder, 'data', 'current'), 'utf8');
  return /catalogue-([0-9a-f]{16})\.sqlite/.exec(name)?.[1] ?? '';
}

/** Writes a sentence into an article, so that the next import makes another catalogue. */
export function edit(folder: string, sentence: string): void {
  const article = path.join(folder, 'content', 'exchange-2007', 'rtm', 'kb935490.mdx');
  if (!existsSync(article)) throw new Error(`There is no ${article}.`);
  appendFileSync(article, `\n${sentence}\n`);
}

/** Runs a script of a release without holding up the load that this process makes. */
async function inRelease(folder: string, args: string[], env: Record<string, string> = {}): Promise<void> {
  const own = { ...process.env, CATALOGUE_DIR: '', CONTENT_DIR: '', DATABASE_URL: '', NEXT_TELEMETRY_DISABLED: '1' };
  await promisify(execFile)(process.execPath, args, { cwd: folder, env: { ...own, ...env } });
}
