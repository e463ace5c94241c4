import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** What was written to a response and held back. */
export interface Collected {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

/** Decides, when the first byte is written and status and headers are known, whether to hold an answer back. */
export type Wanted = (res: ServerResponse) => boolean;

/**
 * Intercepts what a handler writes to a response, since Next offers no hook between rendering and sending.
 * The handler sees an ordinary response. An answer that is not wanted streams through untouched.
 * @returns the whole answer, to be sent after `release`; undefined if it went straight through, or if the reader left
 */
export function collect(res: ServerResponse, wanted: Wanted): Promise<Collected | undefined> {
  const chunks: Buffer[] = [];
  let decided: boolean | undefined;
  let settle: (collected: Collected | undefined) => void = () => undefined;
  const done = new Promise<Collected | undefined>((resolve) => (settle = resolve));
  res.once('close', () => settle(undefined));

  /** True while writes are held back. */
  const holding = (): boolean => {
    if (decided !== undefined) return decided;
    decided = wanted(res);
    if (!decided) {
      release(res);
      settle(undefined);
    }
    return decided;
  };
  const hold = (chunk: unknown, encoding: unknown): void => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk, isEncoding(encoding) ? encoding : 'utf8'));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const callBack = (...candidates: unknown[]): void => {
    const callback = candidates.find((candidate): candidate is () => void => typeof candidate === 'function');
    if (callback) process.nextTick(() => callback());
  };

  const writer = {
    writeHead(status: number, ...rest: unknown[]) {
      res.statusCode = status;
      const [reason, headers] = typeof rest[0] === 'string' ? rest : [undefined, rest[0]];
      if (typeof reason === 'string') res.statusMessage = reason;
      for (const [name, value] of headerPairs(headers)) res.setHeader(name, value);
      return res;
    },
    flushHeaders() {
      if (!holding()) res.flushHeaders();
    },
    write(chunk: unknown, encoding?: unknown, callback?: unknown) {
      if (!holding()) return res.write(...([chunk, encoding, callback] as Parameters<ServerResponse['write']>));
      hold(chunk, encoding);
      callBack(encoding, callback);
      return true;
    },
    end(chunk?: unknown, encoding?: unknown, callback?: unknown) {
      if (!holding()) return res.end(...([chunk, encoding, callback] as Parameters<ServerResponse['end']>));
      hold(chunk, encoding);
      callBack(chunk, encoding, callback);
      settle({ status: res.statusCode, headers: { ...res.getHeaders() }, body: Buffer.concat(chunks) });
      return res;
    },
  };
  Object.assign(res, writer);
  return done;
}

/** Gives a response its own methods back. Does nothing to one that is not being collected. */
export function release(res: ServerResponse): void {
  for (const method of ['writeHead', 'flushHeaders', 'write', 'end']) Reflect.deleteProperty(res, method);
}

function isEncoding(value: unknown): value is BufferEncoding {
  return typeof value === 'string' && Buffer.isEncoding(value);
}

/** The three forms that writeHead takes: an object, a list of pairs, a flat list. */
function headerPairs(headers: unknown): [string, OutgoingHttpHeader][] {
  if (!Array.isArray(headers)) return Object.entries((headers ?? {}) as Record<string, OutgoingHttpHeader>);
  const list: unknown[] = headers;
  if (Array.isArray(list[0])) return list as [string, OutgoingHttpHeader][];
  return list.flatMap((name, index): [string, OutgoingHttpHeader][] =>
    index % 2 === 0 ? [[String(name), list[index + 1] as OutgoingHttpHeader]] : [],
  );
}
