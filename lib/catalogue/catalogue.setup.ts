import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

/** The catalogue of a test run: its folder, or what kept content/ from being imported. */
export interface ImportedCatalogue {
  folder: string;
  problem: string | null;
}

declare module 'vitest' {
  interface ProvidedContext {
    catalogue: ImportedCatalogue;
  }
}

const ROOT = path.resolve(import.meta.dirname, '..', '..');

/**
 * Imports content/ once for a whole test run, as a server would have it, and tells every test file the folder.
 * Content that is refused fails only the tests that ask for the catalogue.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'supersede-catalogue-'));
  project.provide('catalogue', { folder, problem: await importContent(folder) });
  return () => rmSync(folder, { recursive: true, force: true });
}

function importContent(folder: string): Promise<string | null> {
  const options = { cwd: ROOT, env: { ...process.env, CATALOGUE_DIR: folder } };
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'prisma/import.ts'], options, (error, _, stderr) =>
      resolve(error ? stderr || error.message : null),
    );
  });
}
