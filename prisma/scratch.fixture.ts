import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { RawFile } from '../lib/content/load';

/** A new folder that is removed when the test ends. */
export function scratch(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'supersede-import-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes content files below a new folder and gives its path. */
export function contentFolder(files: RawFile[]): string {
  const folder = scratch();
  writeContent(folder, files);
  return folder;
}

/** Writes content files below a folder. */
export function writeContent(folder: string, files: RawFile[]): void {
  for (const { file, text } of files) {
    const at = path.join(folder, file.replace(/^content\//, ''));
    mkdirSync(path.dirname(at), { recursive: true });
    writeFileSync(at, text);
  }
}
