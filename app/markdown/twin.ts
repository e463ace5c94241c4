import { textAnswer } from '@/app/textAnswer';
import type { Block } from '@/lib/markdown/nodes';
import { writeMarkdown } from '@/lib/markdown/write';
import { siteUrl } from '@/lib/site';

/**
 * Answers with a page as Markdown. Search engines are sent to the page itself.
 *
 * @param path canonical path of the page
 */
export function twin(path: string, blocks: readonly Block[]): Response {
  const page = new URL(path, siteUrl());
  return textAnswer('text/markdown', writeMarkdown(blocks, page), {
    link: `<${page.href}>; rel="canonical"`,
    'x-robots-tag': 'noindex',
  });
}

/** Sends a reader on to the usual spelling of an address. */
export function moved(path: string): Response {
  return new Response(null, { status: 308, headers: { location: path } });
}

/** There is no such page. */
export function noPage(): Response {
  return new Response('There is no such page.\n', {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'x-robots-tag': 'noindex' },
  });
}
