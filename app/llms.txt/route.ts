import { requestCatalogue } from '@/app/catalogue';
import { textAnswer } from '@/app/textAnswer';
import { allTopics } from '@/lib/catalogue/pages/subjects';
import { llmsDocument } from '@/lib/markdown/llms';
import { writeMarkdown } from '@/lib/markdown/write';
import { siteUrl } from '@/lib/site';

/** What a program must know of the site. */
export async function GET(): Promise<Response> {
  const catalogue = await requestCatalogue();
  const blocks = llmsDocument(catalogue.facts, catalogue, await allTopics(catalogue));
  return textAnswer('text/plain', writeMarkdown(blocks, siteUrl()));
}
