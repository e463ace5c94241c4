import type { Answer } from './answer';
import { serverPage } from './document';
import { isApi, refuse } from './refuse';

/**
 * The answer to every page and every API request while there is no catalogue.
 * @param message what is wrong and what to do, of readCurrent
 * @param path decides the form: HTML, or a problem document for the API
 */
export function unavailable(message: string, path: string): Answer {
  const detail = `${message} The server looks again every two seconds; no restart is needed.`;
  const answer = isApi(path)
    ? refuse({ status: 503, title: 'There is no catalogue to answer from', detail }, path)
    : serverPage(503, { heading: 'Supersede has no catalogue to answer from', detail, ways: false });
  return { ...answer, headers: { ...answer.headers, 'retry-after': '10' } };
}
