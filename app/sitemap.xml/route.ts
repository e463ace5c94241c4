import { requestCatalogue } from '@/app/catalogue';
import { textAnswer } from '@/app/textAnswer';
import { allAddresses } from '@/lib/catalogue/addresses';
import { sitemap } from '@/lib/feeds/sitemap';
import { siteUrl } from '@/lib/site';

/** Every page, for search engines. */
export async function GET(): Promise<Response> {
  return textAnswer('application/xml', sitemap(siteUrl(), await allAddresses(await requestCatalogue())));
}
