import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './place';

/**
 * Every address that a file of app/ answers, as its folders spell it: `/kb/[kb]`, `/api/[...path]`.
 *
 * @returns sorted, each once
 */
export function routesOfApp(): string[] {
  const folder = path.join(root, 'app');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(?:page|route)\.tsx?$/.test(entry.name))
    .map((entry) => `/${path.relative(folder, entry.parentPath).split(path.sep).join('/')}`)
    .sort();
}
