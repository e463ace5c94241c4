import { makeAnswer } from './answer';
import type { Answer } from './answer';
import { pagePolicy } from './csp';
import { refuse } from './refuse';

const style =
  'body{max-width:36rem;margin:4rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;color-scheme:light dark}';

/**
 * The answer to every page and every API request while there is no catalogue.
 * @param message what is wrong and what to do, of readCurrent
 * @param path decides the form: HTML, or a problem document for the API
 */
export function unavailable(message: string, path: string): Answer {
  const detail = `${message} The server looks again every two seconds; no restart is needed.`;
  const answer = path.startsWith('/api/')
    ? refuse({ status: 503, title: 'There is no catalogue to answer from', detail }, path)
    : page(detail);
  return { ...answer, headers: { ...answer.headers, 'retry-after': '10' } };
}

function page(detail: string): Answer {
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>No catalogue - Supersede</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Supersede has no catalogue to answer from</h1>
<p>${escapeHtml(detail)}</p>
</main>
</body>
</html>
`;
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': pagePolicy(html),
  };
  return makeAnswer(503, headers, Buffer.from(html));
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
