import { requestCatalogue } from '@/app/catalogue';
import { noPage, twin } from '@/app/markdown/twin';
import { topicPage } from '@/lib/catalogue/pages/topic';
import { topicDocument } from '@/lib/markdown/subjects';

/** The page of a topic as Markdown. */
export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params;
  const catalogue = await requestCatalogue();
  const page = await topicPage(catalogue, slug);
  return page ? twin(`/topics/${page.slug}`, topicDocument(page, catalogue.facts)) : noPage();
}
