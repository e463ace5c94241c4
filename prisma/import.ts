/** Imports content/ into a new catalogue file and makes it live. With --check it only validates. */
import path from 'node:path';
import { checkContent } from '../lib/content/checks';
import { loadContent, readContentFolder } from '../lib/content/load';
import { formatProblem, sortProblems, type Problem } from '../lib/content/problem';
import { catalogueFolder } from '../lib/catalogue/current';
import { schemaDigest } from '../lib/catalogue/schemaDigest';
import { catalogueDigest } from './digest';
import { isLive, publish } from './publish';
import { rowsOf } from './rows';
import { wordProblems } from './words';
import { writeCatalogue } from './write';

const CONTENT = path.resolve(process.env.CONTENT_DIR || path.join(import.meta.dirname, '..', 'content'));

/** Ends the import with every problem, one a line, and what to do. */
function refuse(problems: Problem[]): never {
  for (const problem of sortProblems(problems)) console.error(formatProblem(problem));
  console.error(
    `\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in content. Nothing was imported; the catalogue that was live stays. Mend the lines above and import again.`,
  );
  process.exit(1);
}

async function main(): Promise<void> {
  const files = readContentFolder(CONTENT);
  const { content, problems } = loadContent(files);
  if (!content) refuse(problems);
  const found = [...checkContent(content), ...wordProblems(content)];
  if (found.length > 0) refuse(found);
  const { articles } = content;
  const releases = articles.reduce((count, { front }) => count + front.value.releases.length, 0);
  const size = `${articles.length} articles, ${releases} releases`;
  if (process.argv.includes('--check')) {
    console.log(`content is valid: ${size}`);
    return;
  }
  const folder = catalogueFolder();
  const version = catalogueDigest(files);
  if (isLive(folder, version)) {
    console.log(`catalogue ${version} is live already: ${size}`);
    return;
  }
  const rows = rowsOf(content, { version, schema: schemaDigest });
  await publish(folder, version, (file) => writeCatalogue(file, rows));
  console.log(`catalogue ${version} is live: ${size}`);
}

main().catch((error: unknown) => {
  console.error(`The import failed: ${error instanceof Error ? error.message : String(error)}`);
  console.error('The catalogue that was live stays.');
  process.exit(1);
});
