/** Writes prisma/schema.sql and the digest of the tables from schema.prisma, or with --check fails if they differ. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';

const SCHEMA = path.join(import.meta.dirname, 'schema.prisma');
const SQL = path.join(import.meta.dirname, 'schema.sql');
const FTS = path.join(import.meta.dirname, 'fts.sql');
const DIGEST = path.join(import.meta.dirname, '../lib/catalogue/schemaDigest.ts');

/** The schema engine as WebAssembly: Prisma's command line would download a native one. */
function loadEngine(): void {
  const file = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm');
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)), {
    './schema_engine_bg.js': engine as unknown as WebAssembly.ModuleImports,
  });
  engine.__wbg_set_wasm(exports);
  (exports.__wbindgen_start as () => void)();
}

async function tablesOf(schema: string): Promise<string> {
  loadEngine();
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaLibSql({ url: 'file::memory:' }));
  const migrator = await engine.SchemaEngine.new({ datamodels: [[SCHEMA, schema]] }, () => {}, adapter);
  const { stdout } = await migrator.diff({
    from: { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files: [{ path: SCHEMA, content: schema }] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  if (!stdout) throw new Error('The schema engine returned no SQL for prisma/schema.prisma.');
  return stdout;
}

function digestOf(sql: string): string {
  const digest = createHash('sha256').update(sql).update(readFileSync(FTS, 'utf8')).digest('hex').slice(0, 16);
  return `/** Hash of prisma/schema.sql and prisma/fts.sql, written by prisma/schema.ts: a catalogue with other tables is refused. */\nexport const schemaDigest = '${digest}';\n`;
}

const sql = await tablesOf(readFileSync(SCHEMA, 'utf8'));
const wanted = new Map([
  [SQL, sql],
  [DIGEST, digestOf(sql)],
]);
for (const [file, text] of wanted) {
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
  } else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${path.basename(file)} is not what prisma/schema.prisma says. Run: npx tsx prisma/schema.ts`);
    process.exitCode = 1;
  }
}
