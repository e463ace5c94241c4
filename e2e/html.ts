/** What the tests need to know of a page, read from its text. React writes attributes in double quotes and escapes quotes in text. */
export interface Document {
  title: string;
  language: string | null;
  headings: number;
  ids: string[];
  /** Addresses of its links as written, in order, each once. */
  links: string[];
}

/** Reads a page. Scripts, which repeat the page as data, are left out. */
export function readDocument(html: string): Document {
  const page = withoutScripts(html);
  const values = (pattern: RegExp) => [...page.matchAll(pattern)].map(([, value]) => decode(value ?? ''));
  return {
    title: decode(/<title>([^<]*)<\/title>/.exec(page)?.[1] ?? ''),
    language: /<html[^>]* lang="([^"]*)"/.exec(page)?.[1] ?? null,
    headings: (page.match(/<h1[ >]/g) ?? []).length,
    ids: values(/ id="([^"]*)"/g),
    links: [...new Set(values(/<a [^>]*?href="([^"]*)"/g))],
  };
}

/** The words of a page, without scripts and markup. */
export function textOf(html: string): string {
  return decode(
    withoutScripts(html)
      .replace(/<!--[^>]*-->/g, '')
      .replace(/<[^>]+>/g, ' '),
  ).replace(/\s+/g, ' ');
}

function withoutScripts(html: string): string {
  return html
    .split('<script')
    .map((piece, index) => (index === 0 ? piece : piece.slice(piece.indexOf('</script>') + '</script>'.length)))
    .join('');
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };

function decode(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity);
}
