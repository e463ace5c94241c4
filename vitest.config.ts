import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '') } },
  test: {
    environment: 'node',
    // No test changes what another one sees: one copy of the modules serves them all, in half the time.
    pool: 'threads',
    isolate: false,
    globalSetup: ['lib/catalogue/catalogue.setup.ts'],
    // A busy machine is slow and not wrong: only a test that hangs is ended.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    include: ['**/*.test.ts', '**/*.test.tsx'],
    exclude: ['**/node_modules/**', '.next/**', 'data/**', 'e2e/**', 'generated/**'],
  },
});
