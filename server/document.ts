import { makeAnswer } from './answer';
import type { Answer } from './answer';
import { documentPolicy } from './csp';

const style =
  'body{max-width:36rem;margin:4rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;color-scheme:light dark}' +
  'input,button{font:inherit;padding:.4rem .6rem}';

const search = `<form action="/search" role="search" aria-label="Look up an update">
<p><label for="q">KB number, build, bulletin or error text</label></p>
<p><input id="q" name="q" type="search"> <button>Look up</button></p>
</form>
<p><a href="/">Home page</a> · <a href="/wizard">Which rollup applies?</a></p>`;

/** What a page says that the server writes itself, where the app could not. */
export interface Words {
  /** A short sentence without a full stop. */
  heading: string;
  /** Whole sentences: what to do. */
  detail: string;
  /** Offer the search and ways on; not where they would fail too. */
  ways: boolean;
}

/** A page that needs no app, no catalogue and no script. */
export function serverPage(status: number, { heading, detail, ways }: Words): Answer {
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(heading)} · Supersede</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(heading)}</h1>
<p>${escapeHtml(detail)}</p>
${ways ? search : ''}
</main>
</body>
</html>
`;
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': documentPolicy(style),
  };
  return makeAnswer(status, headers, Buffer.from(html));
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
