import { execFile } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from './place';

/** The content of the site in a folder of its own, and the catalogues that are made of it. */
export class OwnContent {
  readonly data: string;
  private readonly content: string;

  /** @param folder an empty one */
  constructor(folder: string) {
    this.data = path.join(folder, 'data');
    this.content = path.join(folder, 'content');
    cpSync(path.join(root, 'content'), this.content, { recursive: true });
  }

  /** Replaces a text in a file of the content; the text must be there. */
  edit(file: string, from: string, to: string): void {
    const full = path.join(this.content, file);
    const text = readFileSync(full, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    writeFileSync(full, text.replace(from, to));
  }

  /**
   * Imports it as a person would.
   *
   * @returns the version that is live now
   * @throws Error with what the import says if it fails
   */
  async import(): Promise<string> {
    const env = { ...process.env, CONTENT_DIR: this.content, CATALOGUE_DIR: this.data };
    const run = promisify(execFile);
    const { stdout } = await run(process.execPath, ['--import', 'tsx', 'prisma/import.ts'], { cwd: root, env });
    const version = /^catalogue ([0-9a-f]{16}) is live/.exec(stdout)?.[1];
    if (version === undefined) throw new Error(stdout);
    return version;
  }
}
