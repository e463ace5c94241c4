import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..');

/** A server of the built site with content and catalogues of its own, in a temporary folder. */
export class OwnServer {
  /** Its address, `http://127.0.0.1:40123`. */
  address = '';
  private server: ChildProcess | undefined;

  private constructor(private readonly folder: string) {}

  /** Copies the content, imports nothing, and starts the server on any free port. */
  static async start(): Promise<OwnServer> {
    const own = new OwnServer(await mkdtemp(path.join(tmpdir(), 'supersede-')));
    await cp(path.join(ROOT, 'content'), path.join(own.folder, 'content'), { recursive: true });
    own.server = own.run('server/main.ts');
    own.address = await started(own.server);
    return own;
  }

  /** Imports the content; returns the exit code and what was printed. */
  async import(): Promise<{ code: number | null; printed: string }> {
    const child = this.run('prisma/import.ts');
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, printed };
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

  private run(script: string): ChildProcess {
    return spawn(process.execPath, ['--import', 'tsx', script], {
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
