import type { Instrumentation } from 'next';
import { numbered } from '@/lib/errorLines';
import { requestIdHeader } from '@/lib/requestHeaders';

/**
 * Says which request a page failed for: Next itself writes the error with its stack, but not the number that the log and the
 * reader have of the request.
 */
export const onRequestError: Instrumentation.onRequestError = (error, { headers }) => {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(numbered(String(headers[requestIdHeader] ?? '-'), `failed while rendering: ${message.trim()}`));
};
