/**
 * Measures the import of real and of synthetic content: time, memory, and how both grow, and writes bench/results/import.json:
 * node --import tsx bench/import/time.ts [articles …]
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isProblem, readCurrent } from '@/lib/catalogue/current';
import { record, rounded } from '../record';

const root = path.join(import.meta.dirname, '..', '..');
const sizes = process.argv.slice(2).map(Number);

/** Prints the greatest memory of the process when it ends, in KiB. */
const PROBE = 'data:text/javascript,process.on("exit",()=>console.log("maxRSS "+process.resourceUsage().maxRSS))';

/** Releases of an invented line, its baseline among them; the schema allows 99. */
const A_LINE = 60;
const PRODUCTS = 'products.yaml';

/** Adds lines to the last product, of rollups with an article each like that of the last real one. */
function grow(content: string, articles: number): void {
  const product = path.join(content, 'exchange-2010');
  const last = readFileSync(path.join(product, 'sp3', 'kb5000978.mdx'), 'utf8');
  const lines: string[] = [];
  for (let index = 0; index < articles; index++) {
    const kb = 6_000_000 + index;
    const line = 4 + Math.floor(index / A_LINE);
    const rollup = index % A_LINE;
    const folder = path.join(product, `sp${line}`);
    if (rollup === 0) {
      mkdirSync(folder);
      lines.push(
        `    - { slug: sp${line}, label: 2010 SP${line}, name: Exchange Server 2010 Service Pack ${line}, minor: ${line}, supportEnded: null }`,
      );
    }
    const replaces = '    declaredSupersedes:\n      - { kb: 4593467, sources: [wesng] }\n';
    const changes: [from: string, to: string][] = [
      ['kb: 5000978', `kb: ${kb}`],
      ['build: 14.3.513.0', `build: 14.${line}.${rollup}.0`],
      ['rollup: 32', `rollup: ${rollup}`],
      ['date: 2021-03-02', `date: 2021-03-${String(2 + Math.floor(rollup / 3)).padStart(2, '0')}`],
      ['    cves:\n      - { id: CVE-2021-26857, sources: [righel-cves] }\n', ''],
      [replaces, rollup === 0 ? '' : replaces.replace('4593467', String(kb - 1))],
      ['downloadId: "102774"', `downloadId: "${900_000 + index}"`],
      ['(KB5000978)"', `(KB${kb})"`],
      ['title: [kb5000978]', `title: [kb${kb}]`],
      ['- id: kb5000978', `- id: kb${kb}`],
      ['nessus-2021-03, qa', `nessus-${kb}, qa`],
      ['- id: nessus-2021-03', `- id: nessus-${kb}`],
      ['- id: exchange-blog-2021-03', `- id: exchange-blog-${kb}`],
    ];
    const lost = changes.find(([from]) => !last.includes(from));
    if (lost) throw new Error(`The article of the last rollup does not hold ${lost[0]} any more.`);
    const article = changes.reduce((text, [from, to]) => text.replace(from, to), last);
    writeFileSync(path.join(folder, `kb${kb}.mdx`), article);
  }
  appendFileSync(path.join(content, PRODUCTS), lines.map((line) => `${line}\n`).join(''));
}

const results: Record<string, unknown> = {};
for (const articles of sizes.length > 0 ? sizes : [0, 1_000, 10_000]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'supersede-import-bench-'));
  try {
    const content = path.join(folder, 'content');
    cpSync(path.join(root, 'content'), content, { recursive: true });
    grow(content, articles);
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
    results[`${articles} more`] = { ...whole, fileMiB, unchangedSeconds: unchanged.seconds };
    console.log(articles, results[`${articles} more`]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
record('import', ['@libsql/client', 'unified', 'zod'], { articlesBeforehand: 115, articlesAdded: results });
