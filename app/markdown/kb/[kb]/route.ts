import { requestCatalogue } from '@/app/catalogue';
import { moved, noPage, twin } from '@/app/markdown/twin';
import { kbPage } from '@/lib/catalogue/pages/kb';
import { readKb } from '@/lib/exchange/kbNumber';
import { kbDocument } from '@/lib/markdown/kb';

/** The page of a KB number as Markdown. */
export async function GET(_: Request, { params }: { params: Promise<{ kb: string }> }): Promise<Response> {
  const { kb: text } = await params;
  const number = readKb(text);
  if (!number) return noPage();
  if (number !== text) return moved(`/kb/${number}.md`);
  const catalogue = await requestCatalogue();
  const page = await kbPage(catalogue, Number(number));
  if (!page) return noPage();
  return twin(`/kb/${number}`, kbDocument(page, catalogue.facts, catalogue.asOf));
}
