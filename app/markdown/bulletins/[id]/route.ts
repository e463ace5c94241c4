import { requestCatalogue } from '@/app/catalogue';
import { moved, noPage, twin } from '@/app/markdown/twin';
import { bulletinPage } from '@/lib/catalogue/pages/bulletin';
import { bulletinDocument } from '@/lib/markdown/bulletin';

/** The page of a bulletin as Markdown. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const lower = id.toLowerCase();
  const catalogue = await requestCatalogue();
  const page = await bulletinPage(catalogue, id.toUpperCase());
  if (!page) return noPage();
  return id === lower
    ? twin(`/bulletins/${lower}`, bulletinDocument(page, catalogue.facts))
    : moved(`/bulletins/${lower}.md`);
}
