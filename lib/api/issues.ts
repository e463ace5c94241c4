import type { Catalogue } from '@/lib/catalogue/open';
import { allFixes, fixPage } from '@/lib/catalogue/pages/fix';
import { knownIssuePage } from '@/lib/catalogue/pages/knownIssue';
import { allKnownIssues } from '@/lib/catalogue/pages/subjects';
import { issuePath, kbPath, topicPath } from './addresses';
import type { Built, Input } from './operations';
import { part } from './paging';
import { proseText } from './prose';
import { releaseLink } from './releaseItem';

/** Lists the fixed issues by KB number; those without one come last. */
export async function fixes(catalogue: Catalogue, { query }: Input<'fixes'>): Promise<Built<'fixes'>> {
  const all = await allFixes(catalogue);
  return part(
    all.map((one) => ({ ...one, url: one.kb === null ? null : kbPath(one.kb) })),
    query,
  );
}

/** Reads a fixed issue by its KB number. */
export async function fix(catalogue: Catalogue, { params }: Input<'fix'>): Promise<Built<'fix'> | null> {
  const page = await fixPage(catalogue, params.kb);
  if (!page) return null;
  const { facts } = catalogue;
  return {
    data: {
      ...page,
      kb: params.kb,
      url: kbPath(params.kb),
      lines: page.lines.map(({ lineId, label, credited, later }) => ({
        line: lineId,
        label,
        state: credited.length > 0 ? 'fixed' : 'not-stated',
        credited: credited.map(({ release, sources }) => ({ release: releaseLink(facts, release), sources })),
        later: later.map((release) => releaseLink(facts, release)),
      })),
    },
  };
}

/** Lists the known issues by title. */
export async function knownIssues(
  catalogue: Catalogue,
  { query }: Input<'knownIssues'>,
): Promise<Built<'knownIssues'>> {
  const all = await allKnownIssues(catalogue);
  return part(
    all.map((issue) => ({ ...issue, url: issuePath(issue.slug) })),
    query,
  );
}

/** Reads a known issue. */
export async function knownIssue(
  catalogue: Catalogue,
  { params }: Input<'knownIssue'>,
): Promise<Built<'knownIssue'> | null> {
  const page = await knownIssuePage(catalogue, params.slug);
  if (!page) return null;
  const { facts } = catalogue;
  const { prose, file: _file, curedBy, ...own } = page;
  return {
    data: {
      ...own,
      url: issuePath(page.slug),
      events: page.events.map(({ eventId, source, type, message }) => ({ eventId, source, type, message })),
      releases: page.releases.map((release) => releaseLink(facts, release)),
      curedBy: curedBy && { release: releaseLink(facts, curedBy.release), sources: curedBy.sources },
      topics: page.topics.map((topic) => ({ ...topic, url: topicPath(topic.slug) })),
      ...proseText(prose),
    },
  };
}
