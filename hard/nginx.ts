import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { moved } from '../deploy/nginx.fixture';
import type { get, Got } from './load';
import { root } from './scratch';

const places = process.env.NGINX_BIN ? [process.env.NGINX_BIN] : ['/usr/sbin/nginx', '/usr/local/sbin/nginx'];
/** The path of nginx; undefined if it is not installed. */
export const program = places.find((file) => existsSync(file));

type Refused = Pick<Got, 'status' | 'headers' | 'body'>;

/** What the running nginx is made of. */
export interface Nginx {
  port: number;
  accessLog: () => string;
  /** Every line that nginx itself wrote. */
  errorLog: () => string;
  /** Asks for / with the method TRACE, which reaches no replica. */
  trace: () => Promise<Refused>;
  stop: () => Promise<void>;
}

/**
 * Starts nginx with deploy/nginx/supersede.conf, as any user: with its own folder and ports.
 *
 * @param folder a folder of its own
 * @param places.shared what stands for /srv/supersede/static
 * @param places.replicas three ports, in place of 3001 to 3003
 * @throws Error if nginx is not installed or refuses the configuration
 */
export function startNginx(
  folder: string,
  places: { port: number; replicas: readonly number[]; shared: string },
): Nginx {
  if (program === undefined)
    throw new Error('nginx is not installed. Run: apt-get install nginx; or set NGINX_BIN to its program.');
  mkdirSync(folder, { recursive: true });
  const given = readFileSync(path.join(root, 'deploy', 'nginx', 'supersede.conf'), 'utf8');
  const site = moved(given, [
    ['listen 80;', `listen 127.0.0.1:${places.port};`],
    ['/var/lib/nginx/supersede', path.join(folder, 'cache')],
    ['/var/log/nginx', folder],
    ['/srv/supersede/static', places.shared],
    ...places.replicas.map((port, at) => [`127.0.0.1:${3001 + at} `, `127.0.0.1:${port} `] as const),
  ]);
  writeFileSync(path.join(folder, 'supersede.conf'), site);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${path.join(folder, kind)};`,
  );
  const types = existsSync('/etc/nginx/mime.types') ? 'include /etc/nginx/mime.types;' : plainTypes;
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const main = `${user} daemon off; worker_processes 1; pid ${path.join(folder, 'pid')}; error_log ${path.join(folder, 'main.log')} notice;
events { worker_connections 512; }
http { ${types} default_type application/octet-stream; sendfile on; ${temporary.join(' ')} include ${path.join(folder, 'supersede.conf')}; }
`;
  writeFileSync(path.join(folder, 'nginx.conf'), main);
  const options = ['-p', folder, '-c', path.join(folder, 'nginx.conf'), '-e', path.join(folder, 'main.log')];
  const tested = spawnSync(program, [...options, '-t'], { encoding: 'utf8' });
  if (tested.status !== 0) throw new Error(`nginx refuses the configuration: ${tested.stderr}`);
  const child = spawn(program, options, { stdio: 'ignore' });
  const log = (name: string) =>
    existsSync(path.join(folder, name)) ? readFileSync(path.join(folder, name), 'utf8') : '';
  return {
    port: places.port,
    accessLog: () => log('supersede.access.log'),
    errorLog: () => log('supersede.error.log') + log('main.log'),
    trace: () => traced(places.port),
    stop: () => ended(child),
  };
}

const plainTypes =
  'types { text/html html; text/css css; application/javascript js; application/json json; font/woff2 woff2; image/svg+xml svg; }';

function traced(port: number): Promise<Refused> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', method: 'TRACE', agent: false }, (res) => {
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.once('end', () =>
        resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(chunks).toString() }),
      );
    });
    asked.once('error', reject);
    asked.end();
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('close', () => resolve());
    child.kill('SIGTERM');
  });
}

/** The version of the nginx that is used, such as `nginx/1.22.1`. */
export function nginxVersion(): string {
  return (
    spawnSync(program ?? '', ['-v'], { encoding: 'utf8' })
      .stderr.split(' ')
      .at(-1)
      ?.trim() ?? ''
  );
}

/** The headers of what nginx answers itself. */
export const ownHeaders = {
  'content-type': 'text/plain',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
};

/**
 * What nginx refuses: what it is, the status, the address, and how it is asked for.
 * @param file the address of a file of the build
 */
export function refusals(
  file: string,
): [what: string, status: number, address: string, options: Parameters<typeof get>[2]][] {
  return [
    ['an address that is cut', 400, '/%zz', {}],
    ['an address that is too long for it', 414, `/search?q=${'x'.repeat(9_000)}`, {}],
    ['a body that is too large for it', 413, '/wizard.html', { body: 'x'.repeat(6 * 2 ** 20) }],
    ['headers that are too large', 431, '/', { headers: { cookie: 'x'.repeat(40_000) } }],
    ['a file that is written to', 405, file, { body: '' }],
  ];
}
