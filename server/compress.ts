import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** The content codings that the server writes, best first. */
export const codings = ['br', 'gzip'] as const;
export type Coding = (typeof codings)[number];

// Below this size the coding's own overhead and the extra work outweigh the bytes saved; the answer fits one packet anyway.
const smallest = 1_024;
const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/**
 * Chooses a coding by RFC 9110, 12.5.3: the highest quality wins, brotli before gzip at the same one.
 * @param accept the Accept-Encoding header, or undefined
 * @returns undefined for an answer sent as it is
 */
export function chooseCoding(accept: string | undefined): Coding | undefined {
  const quality = new Map<string, number>();
  for (const part of (accept ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim());
    const q = parameters.find((parameter) => parameter.startsWith('q='));
    quality.set(name, q === undefined ? 1 : Number(q.slice(2)) || 0);
  }
  const of = (name: string) => quality.get(name) ?? quality.get('*') ?? 0;
  const best = codings.reduce((left, right) => (of(right) > of(left) ? right : left));
  return of(best) > 0 && of(best) >= (quality.get('identity') ?? 0) ? best : undefined;
}

/** Whether a body is long enough to gain from compression. */
export function worthCompressing(body: Buffer): boolean {
  return body.length >= smallest;
}

/** How hard to compress: `page` costs a few milliseconds, `file` up to 200, for what is kept as long as the server runs. */
export type Effort = keyof typeof efforts;
const efforts = { page: { gzip: 6, br: 5 }, file: { gzip: 9, br: 10 } };

/** Compresses off the main thread. */
export function compress(body: Buffer, coding: Coding, effort: Effort = 'page'): Promise<Buffer> {
  const quality = efforts[effort][coding];
  return coding === 'gzip'
    ? gzipAsync(body, { level: quality })
    : brotliAsync(body, {
        params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
      });
}
