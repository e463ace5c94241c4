import { createClient, type Config } from '@libsql/client';
import type { Current, CurrentProblem, RemoteDatabase } from './current';
import { schemaDigest } from './schemaDigest';

/** How long the server may take to say which catalogue it holds, in milliseconds. */
const probeMs = 2_000;

/**
 * How to connect to a database.
 *
 * @param ms after this time, in milliseconds, a request that is not answered fails: the driver itself would wait for ever
 */
export function connectionTo(remote: RemoteDatabase, ms: number): Config {
  return { ...remote, fetch: (request: Request) => fetch(request, { signal: AbortSignal.timeout(ms) }) };
}

/** Asks the server which catalogue it holds. Never throws for what is on the server or on the way to it. */
export async function readRemote(remote: RemoteDatabase): Promise<Current | CurrentProblem> {
  let values: Map<unknown, unknown>;
  const client = createClient(connectionTo(remote, probeMs));
  try {
    const { rows } = await client.execute('SELECT "key", "value" FROM "Meta"');
    values = new Map(rows.map(({ key, value }) => [key, value]));
  } catch (error) {
    return /no such table/.test(String(error)) ? unfinished : outOfReach(error);
  } finally {
    client.close();
  }
  const version = values.get('version');
  if (typeof version !== 'string' || !/^[0-9a-f]{16}$/.test(version)) return unfinished;
  if (values.get('schema') !== schemaDigest) return otherTables;
  const asOf = values.get('asOf');
  return { version, file: remote.url, ...(typeof asOf === 'string' && { asOf }) };
}

const unfinished: CurrentProblem = {
  problem: 'missing',
  message: 'The database that DATABASE_URL names holds no whole catalogue. Publish the content to it.',
};
const otherTables: CurrentProblem = {
  problem: 'other-tables',
  message:
    'The database that DATABASE_URL names has other tables than this version of the site reads. Publish the content with this version to a new database.',
};

// Readers see the message: it names the kind of failure, never an address inside the network.
function outOfReach(error: unknown): CurrentProblem {
  const code = causes(error).find((cause) => /^(?:E[A-Z_]+|UND_[A-Z_]+|TimeoutError|HTTP \d{3})$/.test(cause));
  return {
    problem: 'out-of-reach',
    message: `The database server of the catalogue cannot be reached${code === undefined ? '' : ` (${code})`}.`,
  };
}

/** Codes and names of an error and of what caused it, the driver's own wrappers included. */
function causes(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const { code, status, name, cause } = error as Error & { code?: unknown; status?: unknown };
  const http = typeof status === 'number' ? [`HTTP ${status}`] : [];
  return [...(typeof code === 'string' ? [code] : []), ...http, name, ...causes(cause)];
}
