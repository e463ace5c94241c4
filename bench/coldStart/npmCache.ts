import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * How many of the packages of a package-lock.json lie in npm's cache. Those for other platforms are never fetched, so that
 * even a warm cache does not hold all of them.
 *
 * @param lock path of the package-lock.json
 * @throws Error if npm does not say where its cache is
 */
export function cachedPackages(lock: string): { inLock: number; cached: number } {
  const { status, stdout, stderr } = spawnSync('npm', ['config', 'get', 'cache'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm does not say where its cache is: ${stderr}`);
  const { packages } = JSON.parse(readFileSync(lock, 'utf8')) as { packages: Record<string, { integrity?: string }> };
  const files = Object.values(packages).flatMap(({ integrity }) => (integrity ? [fileOf(integrity)] : []));
  const contents = path.join(stdout.trim(), '_cacache', 'content-v2');
  return { inLock: files.length, cached: files.filter((file) => existsSync(path.join(contents, file))).length };
}

/** Where npm's cache (cacache) keeps what has this digest, `sha512-…` in base64. */
function fileOf(integrity: string): string {
  const at = integrity.indexOf('-');
  const hex = Buffer.from(integrity.slice(at + 1), 'base64').toString('hex');
  return path.join(integrity.slice(0, at), hex.slice(0, 2), hex.slice(2, 4), hex.slice(4));
}
