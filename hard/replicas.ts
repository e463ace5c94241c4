import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, until } from './scratch';

/** Does for the replicas what systemd does with deploy/systemd/supersede@.service: starts them, and starts anew what has ended. */
export class Replicas {
  private readonly running = new Map<number, ChildProcess>();
  private stopped = false;
  /** Open for good: a replica that is ended may still print when the folder is gone. */
  private readonly logHandle: number;
  private readonly unit = readFileSync(path.join(root, 'deploy', 'systemd', 'supersede@.service'), 'utf8');

  /**
   * @param folder where the installation lies, with the link `current`
   * @param env further settings
   */
  constructor(
    private readonly folder: string,
    private readonly env: Record<string, string> = {},
  ) {
    mkdirSync(path.join(folder, 'pids'), { recursive: true });
    this.logHandle = openSync(this.logFile, 'a');
    this.writeSystemctl();
  }

  /** The folder of the stand-in for systemctl, to be put first on the PATH. */
  get bin(): string {
    return path.join(this.folder, 'bin');
  }

  /** What the replicas printed, all together. */
  get log(): string {
    return readFileSync(this.logFile, 'utf8');
  }

  start(port: number): void {
    const words = /^ExecStart=(.*)$/m.exec(this.unit)?.[1]?.replace('%i', String(port)).split(' ') ?? [];
    const program = words.indexOf('/usr/bin/node');
    if (words[0] !== '/usr/bin/env' || program === -1) throw new Error(`The unit starts ${words.join(' ')}`);
    const own = words
      .slice(1, program)
      .map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]);
    const child = spawn(process.execPath, words.slice(program + 1), {
      cwd: path.join(this.folder, 'current'),
      env: {
        NODE_ENV: 'production',
        PATH: process.env.PATH,
        ...this.env,
        ...(Object.fromEntries(own) as Record<string, string>),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => appendFileSync(this.logHandle, text));
    this.running.set(port, child);
    writeFileSync(this.pidFile(port), String(child.pid));
    child.once('close', () => {
      rmSync(this.pidFile(port), { force: true });
      this.running.delete(port);
      const seconds = Number(/^RestartSec=(\d+)$/m.exec(this.unit)?.[1]);
      setTimeout(() => this.stopped || this.running.has(port) || this.start(port), seconds * 1_000);
    });
  }

  /** Ends a replica at once, as a power cut would. */
  kill(port: number): void {
    this.running.get(port)?.kill('SIGKILL');
  }

  /** Ends all of them, for good. */
  async stop(): Promise<void> {
    this.stopped = true;
    for (const child of this.running.values()) child.kill('SIGKILL');
    await until(() => this.running.size === 0);
  }

  private get logFile(): string {
    return path.join(this.folder, 'replicas.log');
  }

  private pidFile(port: number): string {
    return path.join(this.folder, 'pids', String(port));
  }

  /** `systemctl restart supersede@<port>`: asks the replica to stop and returns when it has; `start` brings it back. */
  private writeSystemctl(): void {
    mkdirSync(this.bin, { recursive: true });
    const script = `#!/bin/sh
set -eu
[ "$1" = restart ]
file="${path.join(this.folder, 'pids')}/\${2#supersede@}"
kill -TERM "$(cat "$file")"
while [ -e "$file" ]; do sleep 0.05; done
`;
    writeFileSync(path.join(this.bin, 'systemctl'), script);
    chmodSync(path.join(this.bin, 'systemctl'), 0o755);
  }
}
