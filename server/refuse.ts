import { makeAnswer } from './answer';
import type { Answer } from './answer';

/** Why the server refuses a request itself. */
export interface Refusal {
  status: 400 | 413 | 414 | 500 | 503;
  /** A short sentence without a full stop. */
  title: string;
  /** What to do, in whole sentences. */
  detail: string;
}

/** The kinds of problems, as the page of the API explains them under these anchors. */
const explanations: Record<Refusal['status'], string> = {
  400: '/api#problem-invalid-request',
  413: '/api#problem-too-large',
  414: '/api#problem-address-too-long',
  500: '/api#problem-server-error',
  503: '/api#problem-no-catalogue',
};

/** The text of a refusal: a problem document (RFC 9457), which scripts of other sites may read, for the API; plain text for everything else. */
export function refuse(refusal: Refusal, path: string): Answer {
  const api = path.startsWith('/api/');
  const { status, title, detail } = refusal;
  const problem = { type: explanations[status], title, status, detail };
  const headers = {
    'content-type': api ? 'application/problem+json' : 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    ...(api && { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'Retry-After, X-Request-Id' }),
  };
  return makeAnswer(status, headers, Buffer.from(api ? JSON.stringify(problem) : `${title}.\n${detail}\n`));
}
