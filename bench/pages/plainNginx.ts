import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { program } from '@/hard/nginx';

/**
 * Serves files by nginx as it is, compressed as it can: what the site is compared with.
 *
 * @param folder for what nginx writes
 * @param files the folder of the files
 * @throws Error if nginx is not installed
 */
export function servePlain(folder: string, port: number, files: string): { stop: () => Promise<void> } {
  if (program === undefined) throw new Error('nginx is not installed.');
  mkdirSync(folder, { recursive: true });
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${path.join(folder, kind)};`,
  );
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    path.join(folder, 'nginx.conf'),
    `${user} daemon off; worker_processes 1; pid ${path.join(folder, 'pid')}; error_log ${path.join(folder, 'error.log')};
events { worker_connections 512; }
http { types { text/html html; } ${paths.join(' ')} access_log off; sendfile on; gzip_static on;
  server { listen 127.0.0.1:${port}; root ${files}; } }
`,
  );
  const child = spawn(program, ['-p', folder, '-c', path.join(folder, 'nginx.conf')], { stdio: 'ignore' });
  return {
    stop: () =>
      new Promise((resolve) => {
        child.once('close', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}
