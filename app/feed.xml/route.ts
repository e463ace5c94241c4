import { requestCatalogue } from '@/app/catalogue';
import { textAnswer } from '@/app/textAnswer';
import { allChanges } from '@/lib/catalogue/changes';
import { atomFeed } from '@/lib/feeds/atom';
import { siteUrl } from '@/lib/site';

/** The feed of everything. */
export async function GET(): Promise<Response> {
  const catalogue = await requestCatalogue();
  const changes = await allChanges(catalogue);
  const title = 'Supersede: Exchange Server updates';
  return textAnswer(
    'application/atom+xml',
    atomFeed({ site: siteUrl(), title, self: '/feed.xml', page: '/', asOf: catalogue.asOf, changes }),
  );
}
