import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient, type Client, type InValue, type ResultSet } from '@libsql/client';
import { onTestFinished } from 'vitest';
import type { RemoteDatabase } from './current';
import { fileAddress } from './fileAddress';

type Value = { type: 'null' } | { type: 'integer' | 'text'; value: string } | { type: 'float'; value: number };
interface Statement {
  sql?: string;
  /** Of a statement that was stored before, so that its text is sent once. */
  sql_id?: number;
  args?: Value[];
}
type Whole = Statement & { sql: string };
type Condition = { type: 'ok' | 'error'; step: number } | { type: 'not'; cond: Condition };
interface Step {
  stmt: Statement;
  condition?: Condition | null;
}
type Asked =
  | { type: 'execute'; stmt: Statement }
  | { type: 'batch'; batch: { steps: Step[] } }
  | { type: 'sequence'; sql: string }
  | { type: 'store_sql'; sql_id: number; sql: string }
  | { type: 'close' };

/**
 * Serves a SQLite file as a libSQL server would, as far as the driver asks for it, until the test ends:
 * https://github.com/tursodatabase/libsql/blob/main/docs/HRANA_3_SPEC.md, version 2 over HTTP, with JSON.
 *
 * @returns its address, the bearer tokens that it was sent, and `down`: set to true, it breaks every connection; `mute`: it never answers
 */
export async function serveFile(file: string) {
  const client = createClient({ url: fileAddress(file) });
  const state = {
    down: false,
    mute: false,
    tokens: [] as (string | undefined)[],
    remote: { url: '' } as RemoteDatabase,
  };
  const server = createServer((req, res) => {
    state.tokens.push(req.headers.authorization);
    if (state.down) return void req.socket.destroy();
    if (state.mute) return;
    void answerAll(client, req).then((body) => res.setHeader('content-type', 'application/json').end(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
    client.close();
  });
  state.remote.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return state;
}

async function answerAll(client: Client, req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  const { requests } = JSON.parse(Buffer.concat(chunks).toString()) as { requests: Asked[] };
  const results: object[] = [];
  const stored = new Map<number, string>();
  const whole = ({ sql, sql_id, ...rest }: Statement) => ({ ...rest, sql: sql ?? stored.get(sql_id ?? -1) ?? '' });
  for (const asked of requests) {
    try {
      if (asked.type === 'store_sql') stored.set(asked.sql_id, asked.sql);
      results.push({ type: 'ok', response: { type: asked.type, ...(await answer(client, asked, whole)) } });
    } catch (error) {
      results.push({ type: 'error', error: { message: String(error) } });
    }
  }
  return JSON.stringify({ baton: null, base_url: null, results });
}

async function answer(client: Client, asked: Asked, whole: (statement: Statement) => Whole): Promise<object> {
  if (asked.type === 'close' || asked.type === 'store_sql') return {};
  if (asked.type === 'sequence') {
    await client.executeMultiple(asked.sql);
    return {};
  }
  if (asked.type === 'execute') return { result: await execute(client, whole(asked.stmt)) };
  const step_results: (object | null)[] = [];
  const step_errors: (object | null)[] = [];
  const holds = (condition: Condition): boolean =>
    condition.type === 'not'
      ? !holds(condition.cond)
      : (condition.type === 'ok' ? step_results : step_errors)[condition.step] != null;
  for (const { stmt, condition } of asked.batch.steps) {
    const outcome = condition && !holds(condition) ? [null, null] : await attempt(client, whole(stmt));
    step_results.push(outcome[0] ?? null);
    step_errors.push(outcome[1] ?? null);
  }
  return { result: { step_results, step_errors } };
}

async function attempt(client: Client, stmt: Whole): Promise<(object | null)[]> {
  try {
    return [await execute(client, stmt), null];
  } catch (error) {
    return [null, { message: String(error) }];
  }
}

async function execute(client: Client, { sql, args = [] }: Whole): Promise<object> {
  const { columns, columnTypes, rows, rowsAffected } = await client.execute({ sql, args: args.map(given) });
  return {
    cols: columns.map((name, at) => ({ name, decltype: columnTypes[at] ?? null })),
    rows: rows.map((row) => columns.map((_, at) => told(row[at]))),
    affected_row_count: rowsAffected,
    last_insert_rowid: null,
  };
}

function given(value: Value): InValue {
  if (value.type === 'null') return null;
  return value.type === 'integer' ? Number(value.value) : value.value;
}

function told(value: ResultSet['rows'][number][number] | undefined): Value {
  if (value === null || value === undefined) return { type: 'null' };
  if (typeof value === 'string') return { type: 'text', value };
  if (typeof value !== 'number') throw new TypeError(`A catalogue holds no ${typeof value}`);
  return Number.isInteger(value) ? { type: 'integer', value: String(value) } : { type: 'float', value };
}
