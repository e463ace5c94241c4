import { createHash } from 'node:crypto';
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { release } from './collect';
import { chooseCoding, codings, compress, worthCompressing } from './compress';
import type { Coding, Effort } from './compress';

/** A whole answer, ready to be sent any number of times. */
export interface Answer {
  status: number;
  /** Lower-case names; without Content-Length, Content-Encoding and ETag, which depend on the request. */
  headers: OutgoingHttpHeaders;
  body: Buffer;
  /** Names the content without a coding: 22 characters of base64url. */
  tag: string;
  compressed: Partial<Record<Coding, Buffer>>;
}

/** What an answer must know of its request. */
export interface Asked {
  acceptEncoding: string | undefined;
  /** The If-None-Match header. */
  ifNoneMatch: string | undefined;
}

/** Makes an answer of a status, headers and a body; nothing is compressed yet. */
export function makeAnswer(status: number, headers: OutgoingHttpHeaders, body: Buffer): Answer {
  // 132 of the 256 bits: still far beyond any chance of two equal tags, and short in every request.
  return {
    status,
    headers,
    body,
    tag: createHash('sha256').update(body).digest('base64url').slice(0, 22),
    compressed: {},
  };
}

/** Compresses an answer in every coding, once, so that sending it costs nothing more. */
export async function compressAll(answer: Answer, effort: Effort): Promise<void> {
  if (!worthCompressing(answer.body)) return;
  for (const coding of codings) answer.compressed[coding] = await compress(answer.body, coding, effort);
}

/** The bytes that an answer occupies in memory: body and compressed forms. */
export function sizeOf(answer: Answer): number {
  return codings.reduce((bytes, coding) => bytes + (answer.compressed[coding]?.length ?? 0), answer.body.length);
}

/** What goes out: status, headers and body. */
export type Ready = Pick<Answer, 'status' | 'headers' | 'body'>;

/** What a reader gets of an answer. */
export interface Form {
  coding: Coding | undefined;
  /** The reader has it already. */
  known: boolean;
}

/** Chooses what a reader gets: the best coding that the reader accepts, or only the word that nothing has changed. */
export function formFor(answer: Answer, asked: Asked): Form {
  return {
    coding: worthCompressing(answer.body) ? chooseCoding(asked.acceptEncoding) : undefined,
    known: answer.status === 200 && matches(asked.ifNoneMatch, answer.tag),
  };
}

/**
 * Writes an answer in a form.
 * @param coded the body in the coding of the form
 */
export function inForm({ status, headers, tag }: Answer, { coding, known }: Form, coded: Buffer): Ready {
  // A strong tag names bytes, so each coding has its own (RFC 9110, 8.8.3.3).
  const tagged = { ...headers, ...(status === 200 && { etag: `"${tag}${coding ? `-${coding}` : ''}"` }) };
  if (known) return { status: 304, headers: { ...tagged, 'content-type': undefined }, body: Buffer.alloc(0) };
  return { status, headers: { ...tagged, 'content-encoding': coding, 'content-length': coded.length }, body: coded };
}

/**
 * Fits an answer to a request.
 * @returns status, headers and body, to be given to `send`
 */
export async function fit(answer: Answer, asked: Asked): Promise<Ready> {
  const form = formFor(answer, asked);
  const { coding, known } = form;
  if (known || coding === undefined) return inForm(answer, form, answer.body);
  return inForm(answer, form, answer.compressed[coding] ?? (await compress(answer.body, coding)));
}

/**
 * Sends status, headers and body, and nothing that was set or held back before. Node itself drops the body of an answer to HEAD.
 * Does nothing if another answer went first or the reader has left.
 */
export function send(res: ServerResponse, { status, headers, body }: Ready): void {
  if (res.headersSent || res.destroyed) return;
  release(res);
  for (const name of res.getHeaderNames()) res.removeHeader(name);
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) res.setHeader(name, value);
  res.statusCode = status;
  res.end(body);
}

/** Whether an If-None-Match header names this content, in any coding; the comparison is weak (RFC 9110, 13.1.2). */
export function matches(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const own = ['', ...codings.map((coding) => `-${coding}`)].map((end) => `"${tag}${end}"`);
  return ifNoneMatch.split(',').some((part) => {
    const given = part.trim();
    return given === '*' || own.includes(given.startsWith('W/') ? given.slice(2) : given);
  });
}
