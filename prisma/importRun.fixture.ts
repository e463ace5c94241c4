import { spawn } from 'node:child_process';
import { readdirSync, watch } from 'node:fs';
import path from 'node:path';
import { readCurrent } from '../lib/catalogue/current';
import { openCatalogue } from '../lib/catalogue/open';
import { changed, contentFiles, wizardFiles } from '../lib/content/content.fixture';

/** A small content that is whole. */
export const valid = [...contentFiles(), ...wizardFiles()];
/** What the import says of its size. */
export const SIZE = '5 articles, 5 releases';
/** The article that `withText` changes. */
export const UR1 = 'exchange-2007/rtm/kb935490.mdx';

/** The content with another text in its first article, and so another version. */
export const withText = (text: string, files = valid) => changed(UR1, 'Run it.', text, files);

export interface Run {
  code: number | null;
  signal: NodeJS.Signals | null;
  out: string;
  err: string;
}

export interface RunOptions {
  args?: string[];
  /** Told of everything that happens in the folder of catalogues; true kills the import. */
  kill?: (event: string, name: string) => boolean;
  /** Kills the import after this time, in milliseconds. */
  killAfter?: number;
  /** A shell that starts the import under limits: the command stands in `"$@"`. */
  limits?: string;
}

/** Runs the import as a process of its own, and waits for its end. */
export function runImport(content: string, data: string, options: RunOptions = {}): Promise<Run> {
  const { args = [], kill, killAfter, limits } = options;
  const command = [process.execPath, '--import', 'tsx', path.join(import.meta.dirname, 'import.ts'), ...args];
  const [program = '', ...rest] = limits === undefined ? command : ['/bin/sh', '-c', limits, 'sh', ...command];
  const child = spawn(program, rest, { env: { ...process.env, CONTENT_DIR: content, CATALOGUE_DIR: data } });
  let out = '';
  let err = '';
  child.stdout.on('data', (text) => (out += String(text)));
  child.stderr.on('data', (text) => (err += String(text)));
  if (kill) {
    const watcher = watch(data, (event, name) => name !== null && kill(event, name) && child.kill('SIGKILL'));
    child.on('close', () => watcher.close());
  }
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, out, err });
    });
  });
}

/** Opens what is live and gives its version, the number of its releases and the text of an article. */
export async function live(data: string) {
  const current = readCurrent(data);
  if ('problem' in current) throw new Error(current.message);
  const { version, facts, database } = await openCatalogue(current.file);
  const article = await database.article.findUnique({ where: { id: 'kb935490' } });
  const [check] = await database.$queryRawUnsafe<{ integrity_check: string }[]>('PRAGMA integrity_check');
  await database.$disconnect();
  if (version !== current.version) throw new Error(`The file of ${current.version} holds ${version}`);
  if (check?.integrity_check !== 'ok') throw new Error(`The live catalogue is damaged: ${check?.integrity_check}`);
  return { version, releases: facts.releases.length, text: article?.text };
}

/** The files beside `current`. */
export const catalogues = (data: string) =>
  readdirSync(data)
    .filter((name) => name !== 'current')
    .sort();

/** The file of a version. */
export const nameOf = (version: string) => `catalogue-${version}.sqlite`;
