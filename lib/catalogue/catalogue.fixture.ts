import { inject } from 'vitest';
import { isProblem, readCurrent } from './current';
import { openCatalogue, type Catalogue } from './open';

/** Folder of the catalogue that was imported for this test run; all test files share it, so none may change it. */
export function sharedFolder(): string {
  const { folder, problem } = inject('catalogue');
  if (problem) throw new Error(`content/ could not be imported for the tests:\n${problem}`);
  return folder;
}

/** File of the shared catalogue. */
export function sharedFile(): string {
  const current = readCurrent(sharedFolder());
  if (isProblem(current)) throw new Error(current.message);
  return current.file;
}

/** Opens the shared catalogue for one test file. */
export function openShared(): Promise<Catalogue> {
  return openCatalogue(sharedFile());
}
