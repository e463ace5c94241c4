import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { RawFile } from '../lib/content/load';

const ROOT = path.resolve(import.meta.dirname, '..');

/** Folders whose code decides what an import writes. */
const CODE = ['prisma', 'lib/content', 'lib/exchange', 'lib/wizard'];

/** Version of a catalogue: the same content read by the same code has the same version. */
export function catalogueDigest(content: RawFile[]): string {
  const code = CODE.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter(
        (entry) =>
          entry.isFile() && /\.(?:ts|sql|prisma)$/.test(entry.name) && !/\.(?:test|fixture)\.ts$/.test(entry.name),
      )
      .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')),
  ).sort();
  return digest([...code.map((file) => ({ file, text: readFileSync(path.join(ROOT, file), 'utf8') })), ...content]);
}

function digest(files: RawFile[]): string {
  const hash = createHash('sha256');
  for (const { file, text } of files) hash.update(`${file}\0${text.replaceAll('\r\n', '\n')}\0`);
  return hash.digest('hex').slice(0, 16);
}
