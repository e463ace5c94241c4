import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Printer } from './print.mjs';

/** For a test: a folder of its own with these files, removed when the test ends. Returns its absolute path. */
export function scratch(files: Record<string, string> = {}): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'supersede-tasks-')));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  for (const [file, contents] of Object.entries(files)) write(folder, file, contents);
  return folder;
}

/** For a test: writes a file and the folders above it. */
export function write(folder: string, file: string, contents: string): void {
  fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  fs.writeFileSync(path.join(folder, file), contents);
}

/** For a test: a printer that keeps its lines. */
export function lines(): Printer & { kept: string[] } {
  const kept: string[] = [];
  return { kept, begin: () => undefined, line: (text) => void kept.push(text) };
}
