import { requestCatalogue } from '@/app/catalogue';
import { noPage, twin } from '@/app/markdown/twin';
import { knownIssuePage } from '@/lib/catalogue/pages/knownIssue';
import { knownIssueDocument } from '@/lib/markdown/subjects';

/** The page of a known issue as Markdown. */
export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params;
  const catalogue = await requestCatalogue();
  const page = await knownIssuePage(catalogue, slug);
  return page ? twin(`/known-issues/${page.slug}`, knownIssueDocument(page, catalogue.facts)) : noPage();
}
