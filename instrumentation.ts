import type { Instrumentation } from 'next';

/**
 * Says which request a page failed for: Next itself writes the error with its stack, but not the number that the log and the
 * reader have of the request.
 */
export const onRequestError: Instrumentation.onRequestError = (error, { headers }) => {
  const id = String(headers['x-request-id'] ?? '-');
  console.error(`${id} failed while rendering: ${error instanceof Error ? error.message : String(error)}`);
};
