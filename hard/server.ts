import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { get, type Got } from './load';
import { root, until } from './place';

/** Where a server runs and how. */
export interface ServerOptions {
  /** A release; the project unless told. */
  folder?: string;
  /** Number of the user that it runs as, if the tests run as root. */
  user?: number;
  /** Whether `heap` is going to be asked for. */
  measured?: boolean;
}

/** The site as one process, from the build of the project. */
export class Server {
  output = '';
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  private readonly child: ChildProcess;

  constructor(
    readonly port: number,
    env: Record<string, string> = {},
    { folder = root, user, measured = false }: ServerOptions = {},
  ) {
    const heap = measured ? ['--expose-gc', '--import', path.join(root, 'hard', 'heap.ts')] : [];
    this.child = spawn(process.execPath, ['--import', 'tsx', ...heap, 'server/main.ts'], {
      cwd: folder,
      env: { NODE_ENV: 'production', PATH: process.env.PATH, PORT: String(port), ...env },
      stdio: ['ignore', 'pipe', 'pipe', ...(measured ? (['ipc'] as const) : [])],
      ...(user !== undefined && { uid: user, gid: user }),
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (text: Buffer) => (this.output += text.toString()));
    this.ended = new Promise((resolve) => this.child.once('close', (code, signal) => resolve({ code, signal })));
  }

  ask(address: string): Promise<Got> {
    return get(this.port, address);
  }

  /** The memory in use after forced collections; needs `measured`. */
  async heap(): Promise<NodeJS.MemoryUsage> {
    const answer = once(this.child, 'message');
    this.child.send('heap');
    const [usage] = (await answer) as [NodeJS.MemoryUsage];
    return usage;
  }

  /** Waits until /readyz answers with a status; fails if the process ends before. */
  async answers(status: number): Promise<Got> {
    let got: Got | undefined;
    let over = false;
    void this.ended.then(() => (over = true));
    await until(async () => {
      if (over) throw new Error(`The server ended: ${this.output}`);
      got = await this.ask('/readyz').catch(() => undefined);
      return got?.status === status;
    });
    return got ?? this.ask('/readyz');
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  async stop(): Promise<void> {
    this.kill('SIGKILL');
    await this.ended;
  }
}
