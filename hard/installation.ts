import { execFile } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { get, type Got } from './load';
import { startNginx, type Nginx } from './nginx';
import { edit, importContent, makeRelease, rebuild } from './release';
import { Replicas } from './replicas';
import { freePorts, root, until } from './scratch';
import { addressesIn, type Expected } from './site';

/** The sentence that stands in the second catalogue only. */
export const sentence = 'This sentence stands in the second catalogue only.';

/** Columns of the access log of nginx, from 0; of the replicas that were tried, the first. */
const columns = { id: 1, status: 4, cache: 6, replicaId: 7, replica: 8 };

/** deploy/ put up in a folder: nginx, three replicas of a first release, and a second release with other code and content. */
export class Installation {
  readonly first: string;
  readonly second: string;
  readonly replicas: Replicas;
  readonly nginx: Nginx;
  expected: Expected = { versions: [], sentence };
  /** The addresses of the site that readers ask for, and those that only the tests ask for. */
  addresses: string[] = [];
  quiet: string[] = [];

  private constructor(
    readonly folder: string,
    readonly ports: readonly number[],
    port: number,
    private readonly trial: number,
  ) {
    this.first = path.join(folder, 'releases', 'first');
    this.second = path.join(folder, 'releases', 'second');
    this.nginx = startNginx(path.join(folder, 'nginx'), { port, replicas: ports, shared: path.join(folder, 'static') });
    this.replicas = new Replicas(folder, { SITE_URL: 'https://updates.example' });
  }

  /** Puts it up in an empty folder; resolves when every replica is ready. */
  static async start(folder: string): Promise<Installation> {
    const [port = 0, trial = 0, ...ports] = await freePorts(5);
    const made = new Installation(folder, ports, port, trial);
    try {
      await made.putUp();
    } catch (error) {
      await made.stop();
      throw error;
    }
    return made;
  }

  private async putUp(): Promise<void> {
    const { folder, first, second } = this;
    makeRelease(first);
    const old = await importContent(first);
    makeRelease(second);
    await rebuild(second, 'second-build');
    edit(second, sentence);
    this.expected = { versions: [old, await importContent(second)], sentence };
    symlinkSync(first, path.join(folder, 'current'));
    await this.run('publish-static.sh', first, path.join(folder, 'static'));
    for (const port of this.ports) this.replicas.start(port);
    for (const port of this.ports) await until(() => this.isReady(port));
    const all = addressesIn((await this.ask('/sitemap.xml')).body);
    this.quiet = all.filter((_, index) => index % 30 === 7).slice(0, 20);
    this.addresses = all.filter((address) => !this.quiet.includes(address));
  }

  /** Asks as a reader does, through nginx. */
  ask(address: string, options: Parameters<typeof get>[2] = {}): Promise<Got> {
    return get(this.nginx.port, address, options);
  }

  /** Whether the replica on a port can answer. */
  async isReady(port: number): Promise<boolean> {
    try {
      return (await get(port, '/readyz')).status === 200;
    } catch {
      return false;
    }
  }

  /** Runs a script of deploy/ as the person who deploys would. */
  run(script: string, ...args: string[]): Promise<{ stdout: string; stderr: string }> {
    const env = {
      ...process.env,
      SUPERSEDE_ROOT: this.folder,
      SUPERSEDE_ENV: path.join(this.folder, 'supersede.env'),
      SUPERSEDE_TRIAL_PORT: String(this.trial),
      PATH: `${this.replicas.bin}:${process.env.PATH ?? ''}`,
    };
    return promisify(execFile)('sh', [path.join(root, 'deploy', script), ...args], { env });
  }

  /** Puts a release into use. */
  activate(release: string): Promise<{ stdout: string; stderr: string }> {
    return this.run('activate.sh', release, ...this.ports.map(String));
  }

  /** What stands in a column of the access log, in the lines that hold a text. */
  logged(text: string, column: keyof typeof columns): (string | undefined)[] {
    const lines = this.nginx
      .accessLog()
      .split('\n')
      .filter((line) => line.includes(text));
    return lines.map((line) => line.split(' ')[columns[column]]);
  }

  async stop(): Promise<void> {
    await this.replicas.stop();
    await this.nginx.stop();
  }
}
