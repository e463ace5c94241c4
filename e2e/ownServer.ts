import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..');

/** What can befall the file of a catalogue: it is damaged, or of a version of the site that has other tables. */
export type Damage = 'garbage' | 'truncated' | 'empty' | 'of other tables';
/** The digest of no tables, which a catalogue of other tables names. */
const OTHER_TABLES = 'f'.repeat(16);
/** The digest of its tables in the bytes of a catalogue: the value of the key "schema". */
const TABLES = /(?<=schema)[0-9a-f]{16}/g;

/** A server of the built site with content and catalogues of its own, in a temporary folder. */
export class OwnServer {
  /** Its address, `http://127.0.0.1:40123`. */
  address = '';
  /** What it has printed. */
  printed = '';
  private server: ChildProcess | undefined;

  private constructor(private readonly folder: string) {}

  /** Copies the content, imports nothing, and starts the server on any free port. */
  static async start(): Promise<OwnServer> {
    const own = new OwnServer(await mkdtemp(path.join(tmpdir(), 'supersede-')));
    await cp(path.join(ROOT, 'content'), path.join(own.folder, 'content'), { recursive: true });
    own.server = own.run('server/main.ts');
    for (const stream of [own.server.stdout, own.server.stderr])
      stream?.on('data', (chunk: Buffer) => (own.printed += chunk.toString()));
    own.address = await started(own.server);
    return own;
  }

  /** Imports the content; returns the exit code and what was printed. */
  async import(): Promise<{ code: number | null; printed: string }> {
    return finished(this.run('prisma/import.ts'));
  }

  /**
   * Publishes a copy of the site's own catalogue whose texts are all overwritten with malice, past the checks of the import.
   *
   * @param codes whether words of a fixed list and days are overwritten too
   * @returns the columns that were overwritten, and the pages that show all malicious prose between them
   */
  async publishMalice(codes: boolean): Promise<{ columns: string[]; pages: string[] }> {
    const file = await this.copy();
    const { code, printed } = await finished(
      this.run('prisma/fillWithMalice.fixture.ts', [file, ...(codes ? ['codes'] : [])]),
    );
    if (code !== 0) throw new Error(printed);
    await this.name(file);
    return JSON.parse(printed) as { columns: string[]; pages: string[] };
  }

  /** Publishes a copy of the site's own catalogue; it is written over a file that lies there already. */
  async publishCopy(): Promise<void> {
    await this.name(await this.copy());
  }

  /** Publishes a file that is no catalogue of this site any more; it is written over a file that lies there already. */
  async publishDamaged(damage: Damage): Promise<void> {
    const file = await this.copy();
    if (damage === 'garbage') await writeFile(file, 'garbage '.repeat(9_999));
    else if (damage === 'of other tables') await giveOtherTables(file);
    else await truncate(file, damage === 'empty' ? 0 : 100_000);
    await this.name(file);
  }

  /** Copies the file of the site's own catalogue under its own name. */
  private async copy(): Promise<string> {
    const site = path.resolve(ROOT, process.env.CATALOGUE_DIR || 'data');
    const name = (await readFile(path.join(site, 'current'), 'utf8')).trim();
    await mkdir(path.join(this.folder, 'data'), { recursive: true });
    const file = path.join(this.folder, 'data', name);
    await writeFile(file, await readFile(path.join(site, name)));
    return file;
  }

  private name(file: string): Promise<void> {
    return writeFile(path.join(path.dirname(file), 'current'), `${path.basename(file)}\n`);
  }

  /** Replaces a text in a file of the content; the text must be there. */
  async edit(file: string, from: string, to: string): Promise<void> {
    const full = path.join(this.folder, 'content', file);
    const text = await readFile(full, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    await writeFile(full, text.replace(from, to));
  }

  /** Ends the server and removes the folder. */
  async stop(): Promise<void> {
    if (this.server && this.server.exitCode === null) {
      const ended = once(this.server, 'exit');
      this.server.kill();
      await ended;
    }
    await rm(this.folder, { recursive: true, force: true });
  }

  private run(script: string, args: readonly string[] = []): ChildProcess {
    return spawn(process.execPath, ['--import', 'tsx', script, ...args], {
      cwd: ROOT,
      env: {
        ...process.env,
        PORT: '0',
        HOST: '127.0.0.1',
        CONTENT_DIR: path.join(this.folder, 'content'),
        CATALOGUE_DIR: path.join(this.folder, 'data'),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }
}

/** Has a catalogue name other tables, in as many bytes: these tests open no database. */
async function giveOtherTables(file: string): Promise<void> {
  const bytes = await readFile(file, 'latin1');
  const found = bytes.match(TABLES)?.length;
  if (found !== 1) throw new Error(`${file} names its tables ${found ?? 0} times.`);
  await writeFile(file, bytes.replace(TABLES, OTHER_TABLES), 'latin1');
}

/** The exit code of a process and what it printed. */
async function finished(child: ChildProcess): Promise<{ code: number | null; printed: string }> {
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, printed };
}

/** The address that a server prints when it listens. */
function started(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    for (const stream of [server.stdout, server.stderr])
      stream?.on('data', (chunk: Buffer) => {
        printed += chunk.toString();
        const address = /http:\/\/[\w.]+:\d+/.exec(printed)?.[0];
        if (address) resolve(address);
      });
    server.once('exit', () => reject(new Error(`The server ended:\n${printed}`)));
  });
}
