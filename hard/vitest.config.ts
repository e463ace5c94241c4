import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** The unit tests that run a small dose with "npm test" and the full one here: they import hard/dose. */
function dosed(): string[] {
  const rooms = readdirSync(root, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules',
  );
  return rooms
    .flatMap(({ name }) =>
      readdirSync(path.join(root, name), { recursive: true, encoding: 'utf8' }).map((file) => path.join(name, file)),
    )
    .filter((file) => /\.test\.tsx?$/.test(file) && /\/hard\/dose'/.test(readFileSync(path.join(root, file), 'utf8')))
    .map((file) => file.split(path.sep).join('/'));
}

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    environment: 'node',
    globalSetup: ['lib/catalogue/catalogue.setup.ts'],
    // Another ending than .test.ts keeps them out of "npm test".
    include: ['hard/**/*.hard.ts', ...dosed()],
    // They measure and take ports: one after the other. How long that takes is the machine's business.
    fileParallelism: false,
    testTimeout: 0,
    hookTimeout: 0,
    reporters: ['verbose'],
  },
});
