import { requestCatalogue } from '@/app/catalogue';
import { moved, noPage, twin } from '@/app/markdown/twin';
import { releasePage } from '@/lib/catalogue/pages/release';
import { formatBuild, parseBuild } from '@/lib/exchange/build';
import { addressOf } from '@/lib/exchange/releaseLink';
import { releaseDocument } from '@/lib/markdown/release';

/** The page of a release as Markdown. */
export async function GET(_: Request, { params }: { params: Promise<{ build: string }> }): Promise<Response> {
  const { build: text } = await params;
  const build = parseBuild(text);
  if (!build) return noPage();
  const short = formatBuild(build);
  if (short !== text) return moved(`/builds/${short}.md`);
  const catalogue = await requestCatalogue();
  const { facts, asOf } = catalogue;
  const alias = facts.releases.find(({ aliases }) => aliases.includes(short));
  if (alias) return moved(`/builds/${alias.build}.md`);
  const page = await releasePage(catalogue, short);
  if (!page) return noPage();
  return twin(addressOf(page.release, facts.releases), releaseDocument(page, facts, asOf));
}
