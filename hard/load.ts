import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** One whole answer. */
export interface Got {
  path: string;
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
  /** From the request to the last byte, in milliseconds. */
  ms: number;
  /** When it was asked for, by performance.now(). */
  at: number;
}

/**
 * Asks for an address of this machine and reads the whole answer.
 *
 * @param options.from the address of this machine that asks
 * @throws if the connection breaks or the answer is cut short
 */
export function get(
  port: number,
  path: string,
  options: { agent?: Agent; from?: string; body?: string; headers?: Record<string, string> } = {},
): Promise<Got> {
  const at = performance.now();
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        port,
        path,
        host: '127.0.0.1',
        method: options.body === undefined ? 'GET' : 'POST',
        agent: options.agent ?? false,
        headers: {
          'accept-encoding': 'gzip, br',
          ...(options.body !== undefined && { 'content-type': 'text/plain' }),
          ...options.headers,
        },
        ...(options.from && { localAddress: options.from }),
      },
      (res) => {
        const chunks: Buffer[] = [];
        res.on('data', (chunk: Buffer) => chunks.push(chunk));
        res.on('error', reject);
        res.on('end', () => {
          if (!res.complete) return reject(new Error(`${path} was cut short`));
          const body = decoded(Buffer.concat(chunks), res.headers['content-encoding']).toString();
          resolve({ path, status: res.statusCode ?? 0, headers: res.headers, body, ms: performance.now() - at, at });
        });
      },
    );
    asked.on('error', reject);
    asked.end(options.body);
  });
}

function decoded(body: Buffer, coding: string | undefined): Buffer {
  if (coding === 'br') return brotliDecompressSync(body);
  return coding === 'gzip' ? gunzipSync(body) : body;
}

/** Readers that ask for one address after the other until they are told to stop. */
export class Load {
  readonly answers: Got[] = [];
  readonly failures: string[] = [];
  private readonly readers: Promise<void>[];
  private stopping = false;

  /**
   * @param readers how many ask at the same time
   * @param next what to ask for next, with a body to POST if there is one; and what is wrong with an answer, if anything
   */
  constructor(
    private readonly port: number,
    readers: number,
    private readonly next: { ask: () => { path: string; body?: string }; wrong: (got: Got) => string | null },
  ) {
    this.readers = Array.from({ length: readers }, () => this.read());
  }

  /** Lets the last answers arrive. */
  async stop(): Promise<void> {
    this.stopping = true;
    await Promise.all(this.readers);
  }

  private async read(): Promise<void> {
    // Like a browser, a reader keeps its connection.
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    while (!this.stopping) {
      const { path, ...options } = this.next.ask();
      try {
        const got = await get(this.port, path, { agent, ...options });
        const wrong = this.next.wrong(got);
        if (wrong !== null) this.failures.push(`${path}: ${wrong}`);
        this.answers.push({ ...got, body: '' });
      } catch (error) {
        this.failures.push(`${path}: ${String(error)}`);
      }
    }
    agent.destroy();
  }
}

/** The figures of some answers: how many, how many a second, and the times in which half and 99 of 100 were whole, in ms. */
export function figures(answers: readonly Got[]) {
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  const of = (part: number) =>
    Math.round((times[Math.min(times.length - 1, Math.floor(part * times.length))] ?? 0) * 10) / 10;
  const first = Math.min(...answers.map(({ at }) => at));
  const last = Math.max(...answers.map(({ at, ms }) => at + ms));
  return {
    requests: answers.length,
    perSecond: Math.round((answers.length / (last - first)) * 1_000),
    p50Ms: of(0.5),
    p99Ms: of(0.99),
    longestMs: of(1),
  };
}
