/** The contents of the inline elements of a page that a Content-Security-Policy can allow by hash. */
export interface Inline {
  scripts: Set<string>;
  styles: Set<string>;
}

// https://html.spec.whatwg.org/multipage/parsing.html: in these, tags and comments are text up to the end tag of the same name.
const rawText = new Set(['style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript']);
// Data blocks are never run, so no policy applies to them.
const dataBlock = /^application\/(?:ld\+)?json$/i;
const letter = /[a-z]/i;
const space = /[\t\n\f\r ]/;

/**
 * Finds the inline scripts and style elements of a page the way a browser's tokenizer does: script-like text in comments,
 * attributes, titles and text areas is not a script. Linear in the length of the page.
 * @param page the whole HTML document
 * @returns the distinct contents, with line ends as the browser sees them (LF)
 */
export function findInline(page: string): Inline {
  const html = page.replace(/\r\n?/g, '\n');
  const found: Inline = { scripts: new Set(), styles: new Set() };
  let at = 0;
  while ((at = html.indexOf('<', at)) !== -1) {
    if (html.startsWith('<!--', at)) at = afterComment(html, at);
    else if (letter.test(html.charAt(at + 1))) at = afterElement(html, at, found);
    else if (html.startsWith('</', at) && letter.test(html.charAt(at + 2))) at = readTag(html, at + 1).end;
    else if (/[!/?]/.test(html.charAt(at + 1))) at = past(html, html.indexOf('>', at), 1);
    else at += 1;
  }
  return found;
}

function afterElement(html: string, open: number, found: Inline): number {
  const tag = readTag(html, open);
  const { name, end } = tag;
  if (name === 'script') {
    const close = scriptEnd(html, end);
    // A browser runs no script that is cut off before its end tag.
    if (close < html.length && !tag.attributes.has('src') && !dataBlock.test(tag.attributes.get('type') ?? ''))
      found.scripts.add(html.slice(end, close));
    return close;
  }
  if (!rawText.has(name)) return end;
  const close = past(html, html.slice(end).search(new RegExp(`</${name}[\\t\\n\\f\\r />]`, 'i')), end);
  if (name === 'style') found.styles.add(html.slice(end, close));
  return close;
}

function readTag(html: string, open: number): { name: string; attributes: Map<string, string>; end: number } {
  const name = /[^\t\n\f\r />]*/y;
  name.lastIndex = open + 1;
  const attributes = new Map<string, string>();
  const tag = (name.exec(html)?.[0] ?? '').toLowerCase();
  let at = name.lastIndex;
  for (;;) {
    while (space.test(html.charAt(at)) || html.charAt(at) === '/') at += 1;
    if (at >= html.length || html.charAt(at) === '>')
      return { name: tag, attributes, end: Math.min(at + 1, html.length) };
    const key = until(html, at + 1, /[\t\n\f\r />=]/g);
    const attribute = html.slice(at, key).toLowerCase();
    at = until(html, key, /[^\t\n\f\r ]/g);
    let value = '';
    if (html.charAt(at) === '=') {
      const start = until(html, at + 1, /[^\t\n\f\r ]/g);
      const quote = html.charAt(start);
      const quoted = quote === '"' || quote === "'";
      const stop = quoted ? past(html, html.indexOf(quote, start + 1), 0) : until(html, start, /[\t\n\f\r >]/g);
      value = html.slice(quoted ? start + 1 : start, stop);
      at = quoted ? stop + 1 : stop;
    }
    if (!attributes.has(attribute)) attributes.set(attribute, value);
  }
}

function afterComment(html: string, open: number): number {
  if (html.startsWith('>', open + 4)) return open + 5;
  if (html.startsWith('->', open + 4)) return open + 6;
  const end = /--!?>/g;
  end.lastIndex = open + 4;
  return end.exec(html) === null ? html.length : end.lastIndex;
}

/** Where the content of a script ends. Between `<!--` and `-->` an inner `<script>` takes the next end tag for itself. */
function scriptEnd(html: string, start: number): number {
  const token = /<!--|-->|<\/?script(?=[\t\n\f\r />])/gi;
  token.lastIndex = start;
  let escaped = false;
  let nested = false;
  for (let match = token.exec(html); match !== null; match = token.exec(html)) {
    if (match[0] === '<!--') {
      // `<!-->` and `<!--->` are closed already: the end may share the dashes of the start.
      if (!escaped) token.lastIndex -= 2;
      escaped = true;
    } else if (match[0] === '-->') escaped = nested = false;
    else if (match[0].startsWith('</')) {
      if (!nested) return match.index;
      nested = false;
    } else nested = escaped;
  }
  return html.length;
}

function until(html: string, from: number, stop: RegExp): number {
  stop.lastIndex = from;
  return stop.exec(html)?.index ?? html.length;
}

/** An index that indexOf or search gave, moved by `by`; the end of the page if there was none. */
function past(html: string, index: number, by: number): number {
  return index === -1 ? html.length : index + by;
}
