import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A release that serves, and leaves the environment that it was started with in `env.json`. */
export const serving = `
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
writeFileSync('env.json', JSON.stringify(process.env));
createServer((_req, res) => res.end('{}')).listen(Number(process.env.PORT), process.env.HOST);
process.once('SIGTERM', () => process.exit(0));
`;

/** How deploy/activate.sh ended. */
export interface Ending {
  code: number;
  out: string;
  err: string;
}

/** An installation with one replica, which this process stands in for, and a `systemctl` that only notes what it is told. */
export class StandIn {
  readonly folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'supersede-activate-')));
  private readonly servers: Server[] = [];
  private replica = 0;
  private trial = 0;

  /** Puts it up, with a release `old` in use. */
  static async start(): Promise<StandIn> {
    const made = new StandIn();
    made.replica = await made.listen(0);
    // Free again, and no longer handed out for a while.
    made.trial = await made.listen(0);
    await made.close(made.servers.pop());
    symlinkSync(made.release('old', serving), path.join(made.folder, 'current'));
    mkdirSync(path.join(made.folder, 'bin'));
    const note = `#!/bin/sh\necho "$@ with $(basename "$(readlink "${made.folder}/current")")" >>"${made.folder}/told"\n`;
    writeFileSync(path.join(made.folder, 'bin', 'systemctl'), note, { mode: 0o755 });
    made.write('told', '');
    return made;
  }

  /** Makes the folder of a release out of what its server/main.ts says. */
  release(name: string, main: string): string {
    const folder = path.join(this.folder, 'releases', name);
    for (const part of ['.next/static', 'public/scripts', 'server'])
      mkdirSync(path.join(folder, part), { recursive: true });
    writeFileSync(path.join(folder, '.next', 'BUILD_ID'), name);
    writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(path.join(folder, 'server', 'main.ts'), main);
    symlinkSync(path.resolve(import.meta.dirname, '..', 'node_modules'), path.join(folder, 'node_modules'));
    return folder;
  }

  /** Activates a release with the settings in the file `env`, if there is one. */
  activate(release: string): Promise<Ending> {
    const env = {
      NODE_ENV: 'test' as const,
      PATH: `${path.join(this.folder, 'bin')}:${process.env.PATH ?? ''}`,
      SUPERSEDE_ROOT: this.folder,
      SUPERSEDE_ENV: path.join(this.folder, 'env'),
      SUPERSEDE_TRIAL_PORT: String(this.trial),
      SUPERSEDE_REST: '0',
    };
    const args = [path.join(import.meta.dirname, 'activate.sh'), release, String(this.replica)];
    return new Promise((resolve) => {
      execFile('sh', args, { env, cwd: this.folder }, (error, out, err) =>
        resolve({ code: error ? Number(error.code) : 0, out, err }),
      );
    });
  }

  /** What the script tells when the replica has been restarted. */
  get served(): string {
    return `Port ${this.replica} serves `;
  }

  get trialPort(): number {
    return this.trial;
  }

  /** The release in use. */
  get current(): string {
    return path.basename(realpathSync(path.join(this.folder, 'current')));
  }

  /** What systemctl was told, a line each. */
  get told(): string[] {
    const lines = this.read('told').split('\n').filter(Boolean);
    return lines.map((line) => line.replace(String(this.replica), '<port>'));
  }

  read(name: string): string {
    return readFileSync(path.join(this.folder, name), 'utf8');
  }

  write(name: string, text: string): void {
    writeFileSync(path.join(this.folder, name), text);
  }

  /** Answers whatever is asked for on a port, as a replica that is ready does; 0 for any free one. */
  async listen(port: number): Promise<number> {
    const server = createServer((_req, res) => res.end('{}'));
    this.servers.push(server);
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    for (const server of this.servers) await this.close(server);
    rmSync(this.folder, { recursive: true, force: true });
  }

  private close(server: Server | undefined): Promise<void> {
    server?.closeAllConnections();
    return new Promise((resolve) => (server ? server.close(() => resolve()) : resolve()));
  }
}
