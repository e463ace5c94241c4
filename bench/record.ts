import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');

/** What a figure was measured on. */
export function machine() {
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  };
}

/**
 * Writes the figures of a bench to bench/results/<name>.json, with the day, the machine and the versions of these packages.
 *
 * @param packages names of dependencies of the project
 */
export function record(name: string, packages: string[], figures: Record<string, unknown>): void {
  const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const report = {
    date: new Date().toISOString().slice(0, 10),
    machine: machine(),
    versions: Object.fromEntries(packages.map((one) => [one, dependencies[one]])),
    ...figures,
  };
  const file = path.join(root, 'bench', 'results', `${name}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  console.log(`Written: ${path.relative(process.cwd(), file)}`);
}

/** Rounds to one decimal place. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
