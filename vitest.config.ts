import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests that replace a module of Node, which no other test may see. */
const REPLACES_MODULES = ['prisma/crash.test.ts'];

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '') } },
  test: {
    environment: 'node',
    // A busy machine is slow and not wrong: only a test that hangs is ended.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // The default leaves one core to the editor.
    maxWorkers: '100%',
    exclude: ['**/node_modules/**', '.next/**', 'data/**', 'e2e/**', 'generated/**'],
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          // One copy of the modules serves all these files, in half the time.
          pool: 'threads',
          isolate: false,
          globalSetup: ['lib/catalogue/catalogue.setup.ts'],
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: REPLACES_MODULES,
        },
      },
      { extends: true, test: { name: 'apart', include: REPLACES_MODULES } },
    ],
  },
});
