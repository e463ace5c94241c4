import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

export { freePorts, root, until } from './place';

/** A new folder that is removed when the test file ends. Call it outside of tests. */
export function scratch(name: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), `supersede-${name}-`));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
