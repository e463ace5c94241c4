import type { Problem } from './schemas/problem';

/** Every kind of problem: its status, its title, and what it means, for the page that documents the API. */
export const PROBLEMS = {
  'invalid-request': {
    status: 400,
    title: 'The request cannot be read',
    about: 'A parameter is missing, unknown or cannot be read. `invalidParams` names each one with the reason.',
  },
  'not-found': {
    status: 404,
    title: 'Not known to us',
    about: 'The catalogue holds nothing under this number or name. `suggestions` holds what is near and different.',
  },
  'unknown-endpoint': {
    status: 404,
    title: 'There is no such endpoint',
    about: 'The path is none of this API.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'The method is not allowed here',
    about: 'The API only reads. The header `Allow` names the methods of the path.',
  },
  'too-large': {
    status: 413,
    title: 'The request is too large',
    about: 'A body may have 4 MiB.',
  },
  'address-too-long': {
    status: 414,
    title: 'The address is too long',
    about: 'An address may have 4,096 characters. Post a long text instead.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The media type is not supported',
    about:
      'A body is read in UTF-8, in the media types that the operation names and in no other. The header `Accept-Post` names them.',
  },
  'server-error': {
    status: 500,
    title: 'The server failed',
    about: 'Something went wrong on our side. The header `X-Request-Id` names the request.',
  },
  'no-catalogue': {
    status: 503,
    title: 'There is no catalogue to answer from',
    about: 'Try again after the seconds that `Retry-After` names.',
  },
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

/** What a problem can say beyond its kind. */
export type ProblemExtras = Pick<Problem, 'suggestions' | 'invalidParams'>;

/** A request that is answered with a problem document. The message is the `detail`. */
export class ApiProblem extends Error {
  override name = 'ApiProblem';

  /**
   * @param code kind of the problem
   * @param detail what to do, in whole sentences; read by people
   */
  constructor(
    readonly code: ProblemCode,
    detail: string,
    readonly extras: ProblemExtras = {},
    /** Media types that would be accepted, where that is the problem. */
    readonly accept: readonly string[] | null = null,
  ) {
    super(detail);
  }
}

/**
 * Writes a problem as its document.
 *
 * @param instance path that was asked for, without the query, which may hold what a person pasted
 */
export function problemDocument({ code, message, extras }: ApiProblem, instance: string): Problem {
  const { status, title } = PROBLEMS[code];
  return { type: problemType(code), title, status, detail: message, instance, ...extras };
}

/** The address of the explanation of a kind of problem, as a path of this site. */
export function problemType(code: ProblemCode): string {
  return `/api#problem-${code}`;
}
