import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    environment: 'node',
    globalSetup: ['lib/catalogue/catalogue.setup.ts'],
    // Which of them run is said by tasks/hard.mjs. Another ending than .test.ts keeps those of hard/ out of "npm test".
    include: ['hard/**/*.hard.ts', '**/*.test.{ts,tsx}'],
    // They measure and take ports: one after the other. How long that takes is the machine's business.
    fileParallelism: false,
    testTimeout: 0,
    hookTimeout: 0,
    reporters: ['verbose'],
  },
});
