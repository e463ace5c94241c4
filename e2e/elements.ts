import type { APIRequestContext } from './fixtures';

const decode = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** The attributes of the elements of a name in a page or an XML document that this site wrote: they stand in double quotes. */
export function elementsOf(text: string, name: string): Record<string, string>[] {
  return [...text.matchAll(new RegExp(`<${name} ([^>]*)>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key, value = '']) => [key, decode(value)]),
    ),
  );
}

/** The texts of the elements of a name in an XML document that this site wrote: elements without attributes and elements inside. */
export function elementsText(text: string, name: string): string[] {
  return [...text.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, inner = '']) => decode(inner));
}

/** The path and query of an address of the site, whatever host it names. */
export function pathOf(address: string | undefined): string {
  const { pathname, search } = new URL(address ?? '/none', 'http://localhost');
  return pathname + search;
}

/** The path that a page calls its own. */
export function canonicalOf(html: string): string {
  return pathOf(elementsOf(html, 'link').find(({ rel }) => rel === 'canonical')?.href);
}

/** The text of an answer. */
export async function textAt(request: APIRequestContext, path: string): Promise<string> {
  return (await request.get(path)).text();
}
