import { defineConfig } from 'prisma/config';

// generate, validate and format only check that an engine file exists and never run it, so Node itself stands in
// and nothing needs to be downloaded. No other command may get the stand-in: `migrate` would succeed and do nothing.
if (['generate', 'validate', 'format'].includes(process.argv[2] ?? '')) {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;
}

export default defineConfig({ schema: 'prisma/schema.prisma' });
