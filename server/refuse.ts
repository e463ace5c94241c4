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

/** The text of a refusal: a problem document (RFC 9457) for the API, plain text for everything else. */
export function refuse(refusal: Refusal, path: string): Answer {
  const api = path.startsWith('/api/');
  const body = api ? JSON.stringify({ type: 'about:blank', ...refusal }) : `${refusal.title}.\n${refusal.detail}\n`;
  const headers = {
    'content-type': api ? 'application/problem+json' : 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  };
  return makeAnswer(refusal.status, headers, Buffer.from(body));
}
