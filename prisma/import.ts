/**
 * Imports content/ into a new catalogue file and makes it live. With --check it only validates.
 * With --to <address> it writes the catalogue into an empty database of a libSQL server instead; DATABASE_AUTH_TOKEN holds the token.
 */
import path from 'node:path';
import { checkContent } from '../lib/content/checks';
import type { Content } from '../lib/content/content';
import { loadContent, readContentFolder, type RawFile } from '../lib/content/load';
import { formatProblem, sortProblems, type Problem } from '../lib/content/problem';
import { checkFile } from '../lib/catalogue/checkFile';
import { catalogueFile, catalogueFolder, isProblem, remoteDatabase } from '../lib/catalogue/current';
import type { RemoteDatabase } from '../lib/catalogue/current';
import { schemaDigest } from '../lib/catalogue/schemaDigest';
import { catalogueDigest } from './digest';
import { isLive, publish } from './publish';
import { publishRemote } from './publishRemote';
import { rowsOf } from './rows';
import { wordProblems } from './words';
import { writeCatalogue } from './write';

const CONTENT = path.resolve(process.env.CONTENT_DIR || path.join(import.meta.dirname, '..', 'content'));

const CHECK_ONLY = process.argv.includes('--check');

/** The database that --to names, or undefined: the catalogue becomes a file. */
function target(): RemoteDatabase | undefined {
  const at = process.argv.indexOf('--to');
  if (at === -1) return undefined;
  try {
    return remoteDatabase({ ...process.env, DATABASE_URL: process.argv[at + 1] || '-' });
  } catch (error) {
    throw new Error(`After --to comes ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** Ends the import with every problem, one a line, and what to do. */
function refuse(problems: Problem[]): never {
  const outcome = CHECK_ONLY
    ? 'Mend the lines above and check again.'
    : 'Nothing was imported; the catalogue that was live stays. Mend the lines above and import again.';
  for (const problem of sortProblems(problems)) console.error(formatProblem(problem));
  console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in content. ${outcome}`);
  process.exit(1);
}

/** Parses and checks all content, or ends the import. */
function validated(files: RawFile[]): Content {
  const { content, problems } = loadContent(files);
  if (!content) refuse(problems);
  const wordsRead = !problems.some(({ file }) => file.startsWith('content/wizard/'));
  const found = [
    ...problems,
    ...checkContent(content, problems.length === 0),
    ...(wordsRead ? wordProblems(content) : []),
  ];
  return found.length > 0 ? refuse(found) : content;
}

/** A live file that was damaged since is written again. */
async function isLiveAndWhole(folder: string, version: string): Promise<boolean> {
  return isLive(folder, version) && !isProblem(await checkFile({ version, file: catalogueFile(folder, version) }));
}

async function main(): Promise<void> {
  const files = readContentFolder(CONTENT);
  const folder = catalogueFolder();
  const version = catalogueDigest(files);
  const remote = target();
  if (!CHECK_ONLY && !remote && (await isLiveAndWhole(folder, version))) {
    console.log(`catalogue ${version} is live already`);
    return;
  }
  const content = validated(files);
  const { articles } = content;
  const releases = articles.reduce((count, { front }) => count + front.value.releases.length, 0);
  const size = `${articles.length} articles, ${releases} releases`;
  if (CHECK_ONLY) {
    console.log(`content is valid: ${size}`);
    return;
  }
  const rows = rowsOf(content, { version, schema: schemaDigest });
  if (remote) {
    const outcome = await publishRemote(remote, version, rows);
    console.log(`catalogue ${version} is ${outcome === 'there' ? 'there already' : 'written'}: ${size}`);
    return;
  }
  await publish(folder, version, (file) => writeCatalogue(file, rows));
  console.log(`catalogue ${version} is live: ${size}`);
}

main().catch((error: unknown) => {
  const message = (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
  console.error(`The import failed: ${message}. The catalogue that was live stays.`);
  process.exit(1);
});
