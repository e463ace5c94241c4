import { makeAnswer } from './answer';
import type { Answer } from './answer';
import { serverPage } from './document';

/** Why the server refuses a request itself. */
export interface Refusal {
  status: 400 | 405 | 413 | 414 | 500 | 503;
  /** A short sentence without a full stop. */
  title: string;
  /** What to do, in whole sentences. */
  detail: string;
}

/** The kinds of problems, as the page of the API explains them under these anchors. */
const explanations: Record<Refusal['status'], string> = {
  400: '/api#problem-invalid-request',
  405: '/api#problem-method-not-allowed',
  413: '/api#problem-too-large',
  414: '/api#problem-address-too-long',
  500: '/api#problem-server-error',
  503: '/api#problem-no-catalogue',
};

/** Whether an address is one of the API, whose readers are programs. */
export function isApi(path: string): boolean {
  return path.startsWith('/api/');
}

/** Says a refusal: a problem document (RFC 9457), which scripts of other sites may read, for the API; a page for everything else. */
export function refuse({ status, title, detail }: Refusal, path: string): Answer {
  if (!isApi(path)) return serverPage(status, { heading: title, detail, ways: true });
  const problem = { type: explanations[status], title, status, detail };
  const headers = {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'Retry-After, X-Request-Id',
  };
  return makeAnswer(status, headers, Buffer.from(JSON.stringify(problem)));
}
