import type { Catalogue } from '@/lib/catalogue/open';
import { bulletinPage, type LineState as PageState } from '@/lib/catalogue/pages/bulletin';
import { allBulletins } from '@/lib/catalogue/pages/bulletins';
import { cvePage } from '@/lib/catalogue/pages/cve';
import type { Facts } from '@/lib/exchange/facts';
import { bulletinPath, cvePath } from './addresses';
import type { Built, Input } from './operations';
import { part } from './paging';
import { plainText } from './plainText';
import { releaseLink } from './releaseItem';
import type { LineState } from './schemas/security';

/** Lists the bulletins and advisories by date. */
export async function bulletins(catalogue: Catalogue, { query }: Input<'bulletins'>): Promise<Built<'bulletins'>> {
  const all = await allBulletins(catalogue);
  return part(
    all.bulletins.map((one) => ({ ...one, url: bulletinPath(one.id) })),
    query,
  );
}

/** Lists the CVEs by number. */
export async function cves(catalogue: Catalogue, { query }: Input<'cves'>): Promise<Built<'cves'>> {
  const all = await allBulletins(catalogue);
  return part(
    all.cves.map((id) => ({ id, url: cvePath(id) })),
    query,
  );
}

/** Reads a bulletin or an advisory. */
export async function bulletin(catalogue: Catalogue, { params }: Input<'bulletin'>): Promise<Built<'bulletin'> | null> {
  const page = await bulletinPage(catalogue, params.id);
  if (!page) return null;
  const { id, title, published, umbrellaKb, reviewed, prose, sources } = page;
  return {
    data: {
      id,
      title,
      published,
      umbrellaKb,
      url: bulletinPath(id),
      reviewed,
      lede: plainText(prose.lede),
      lines: page.lines.map((state) => lineState(catalogue.facts, state)),
      cves: page.cves.map((one) => ({ ...one, url: cvePath(one.id) })),
      replaces: page.replaces.map(({ line, bulletin: replaced, sources: numbers }) => ({
        line: line.id,
        bulletin: replaced,
        sources: numbers,
      })),
      replacedBy: page.replacedBy.map(({ line, bulletin: replacing }) => ({ line: line.id, bulletin: replacing })),
      sources,
    },
  };
}

/** Reads a CVE. */
export async function cve(catalogue: Catalogue, { params }: Input<'cve'>): Promise<Built<'cve'> | null> {
  const page = await cvePage(catalogue, params.id);
  if (!page) return null;
  return {
    data: {
      id: page.id,
      url: cvePath(page.id),
      bulletins: page.bulletins.map(({ id, title }) => ({ id, title, url: bulletinPath(id) })),
      lines: page.lines.map((state) => lineState(catalogue.facts, state)),
      sources: page.sources,
    },
  };
}

function lineState(facts: Facts, { line, state, fixedBy, spared, sources }: PageState): LineState {
  return {
    line: line.id,
    label: line.label,
    state,
    fixedBy: fixedBy.map((release) => releaseLink(facts, release)),
    notAffected: spared,
    sources,
  };
}
