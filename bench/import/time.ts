/**
 * Measures the import of real and of synthetic content: time, memory, and how both grow, and writes bench/results/import.json:
 * node --import tsx bench/import/time.ts [articles …]
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isProblem, readCurrent } from '@/lib/catalogue/current';
import { record, rounded } from '../record';

const root = path.join(import.meta.dirname, '..', '..');
const sizes = process.argv.slice(2).map(Number);

/** Prints the greatest memory of the process when it ends, in KiB. */
const PROBE = 'data:text/javascript,process.on("exit",()=>console.log("maxRSS "+process.resourceUsage().maxRSS))';

/** Adds known issues with prose to the real content, until it has as many files as told. */
function grow(content: string, files: number): void {
  const source = path.join(content, 'known-issues', 'file-in-use-services-disabled.mdx');
  const text = readFileSync(source, 'utf8');
  mkdirSync(path.join(content, 'known-issues'), { recursive: true });
  for (let index = 1; index <= files; index++) {
    const copy = text.replace(
      /^title: (.*)$/m,
      (_, title: string) => `title: ${title.replaceAll(/^["']|["']$/g, '')} ${index}`,
    );
    writeFileSync(path.join(content, 'known-issues', `synthetic-${index}.mdx`), copy);
  }
}

const results: Record<string, unknown> = {};
for (const files of sizes.length > 0 ? sizes : [0, 1_000, 10_000]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'supersede-import-bench-'));
  try {
    const content = path.join(folder, 'content');
    cpSync(path.join(root, 'content'), content, { recursive: true });
    grow(content, files);
    const run = () => {
      const started = performance.now();
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['--import', 'tsx', '--import', PROBE, path.join(root, 'prisma', 'import.ts')],
        {
          cwd: root,
          encoding: 'utf8',
          env: { ...process.env, CONTENT_DIR: content, CATALOGUE_DIR: path.join(folder, 'data') },
        },
      );
      if (status !== 0) throw new Error(`The import failed: ${stderr.slice(0, 2000)}`);
      return {
        seconds: rounded((performance.now() - started) / 1000),
        memoryMiB: Math.round(Number(/maxRSS (\d+)/.exec(stdout)?.[1]) / 1024),
      };
    };
    const whole = run();
    const unchanged = run();
    const current = readCurrent(path.join(folder, 'data'));
    const fileMiB = isProblem(current) ? null : rounded(statSync(current.file).size / 2 ** 20);
    results[`${files} more`] = { ...whole, fileMiB, unchangedSeconds: unchanged.seconds };
    console.log(files, results[`${files} more`]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
record('import', ['@libsql/client', 'unified', 'zod'], { articlesBeforehand: 115, knownIssuesAdded: results });
