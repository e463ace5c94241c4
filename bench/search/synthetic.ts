import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createClient, type InStatement } from '@libsql/client';

const SPELLING = path.join(import.meta.dirname, '..', '..', 'prisma', 'spelling.sql');
const PRODUCT = 'exchange-2099';
const RELEASES_A_LINE = 30;
const WORDS_A_TEXT = 60;
const ROWS_AT_ONCE = 500;
/** Real KB numbers end far below. */
const FIRST_KB = 9_000_000;

/**
 * Writes a catalogue that holds the real one and as many invented articles as are missing to a size, each with a
 * release, its numbers and a text of real words, common ones more often.
 *
 * @param real a catalogue file
 * @param file where the new one is written
 * @param articles number of articles in the new catalogue
 */
export async function writeSynthetic(real: string, file: string, articles: number): Promise<void> {
  copyFileSync(real, file);
  const raw = createClient({ url: `file:${file}` });
  try {
    const count = Number((await raw.execute('SELECT COUNT(*) FROM "Release"')).rows[0]?.[0]);
    const words = (await raw.execute('SELECT "word" FROM "Word" ORDER BY "pages" DESC')).rows.map(
      (row) => row.word as string,
    );
    await raw.executeMultiple('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;');
    const missing = Math.max(0, articles - count);
    await raw.execute({
      sql: `INSERT INTO "Product" VALUES ('${PRODUCT}', 'Exchange Server 2099', '2099', 99, NULL, 9)`,
    });
    const random = seeded(1);
    const text = () =>
      Array.from({ length: WORDS_A_TEXT }, () => words[Math.floor(random() ** 3 * words.length)]).join(' ');
    for (let from = 0; from < missing; from += ROWS_AT_ONCE) {
      const numbers = Array.from({ length: Math.min(ROWS_AT_ONCE, missing - from) }, (_, index) => from + index);
      await raw.batch(
        numbers.flatMap((number) => rowsFor(number, count + number, text())),
        'write',
      );
    }
    if (missing > 0) await raw.executeMultiple(`DELETE FROM "Word"; ${readFileSync(SPELLING, 'utf8')}`);
    await raw.executeMultiple('INSERT INTO "Text"("Text") VALUES (\'optimize\'); ANALYZE;');
  } finally {
    raw.close();
  }
}

function rowsFor(number: number, position: number, text: string): InStatement[] {
  const kb = FIRST_KB + number;
  const line = Math.floor(number / RELEASES_A_LINE);
  const rollup = number % RELEASES_A_LINE;
  const lineId = `${PRODUCT}-sp${line}`;
  const release = `${lineId}-ur${rollup}`;
  const build = `99.${line}.${rollup}.0`;
  const article = `kb${kb}`;
  const name = `Update Rollup ${rollup} for Exchange Server 2099 SP${line}`;
  const kind = rollup === 0 ? 'baseline' : 'rollup';
  const newLine = `INSERT INTO "Line" VALUES (?, '${PRODUCT}', ?, ?, ?, ?, NULL)`;
  return [
    ...(rollup === 0 ? [{ sql: newLine, args: [lineId, `sp${line}`, lineId, lineId, line] }] : []),
    {
      sql: `INSERT INTO "Article" ("id", "kb", "titleStatus", "original", "reviewed", "file", "mdx", "tree", "text")
        VALUES (?, ?, 'not-known', 'not-seen', '2026-01-01', ?, '', '{}', ?)`,
      args: [article, kb, article, text],
    },
    {
      sql: `INSERT INTO "Release"
        ("id", "build", "position", "lineId", "articleId", "kind", "rollup", "reissue", "label", "name", "date", "security")
        VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, '2026-01-01', 0)`,
      args: [release, build, position, lineId, article, kind, rollup, release, name],
    },
    { sql: `INSERT INTO "Identifier" VALUES ('kb', ?, 'article', ?, 'own')`, args: [String(kb), article] },
    { sql: `INSERT INTO "Identifier" VALUES ('build', ?, 'release', ?, 'own')`, args: [build, release] },
    {
      sql: `INSERT INTO "Text" ("type", "id", "title", "summary", "body") VALUES ('article', ?, ?, '', ?)`,
      args: [article, name, text],
    },
  ];
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
