import { spawn, type ChildProcess } from 'node:child_process';
import { get, type Got } from './load';
import { root, until } from './scratch';

/** The site as one process, from the build of the project. */
export class Server {
  output = '';
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  private readonly child: ChildProcess;

  /** @param options.user number of the user that it runs as, if the tests run as root */
  constructor(
    readonly port: number,
    env: Record<string, string> = {},
    options: { folder?: string; user?: number } = {},
  ) {
    this.child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
      cwd: options.folder ?? root,
      env: { NODE_ENV: 'production', PATH: process.env.PATH, PORT: String(port), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.user !== undefined && { uid: options.user, gid: options.user }),
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (text: Buffer) => (this.output += text.toString()));
    this.ended = new Promise((resolve) => this.child.once('close', (code, signal) => resolve({ code, signal })));
  }

  ask(address: string): Promise<Got> {
    return get(this.port, address);
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
