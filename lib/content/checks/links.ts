import type { Content } from '../content';
import type { Problem } from '../problem';
import type { Pages } from './addresses';
import { problemAt } from './check';
import { filesOf } from './sources';

/** Links of the prose, of the wizard's words and of cited articles that end at no page or at no heading of it. */
export function linkProblems(content: Content, pages: Pages): Problem[] {
  return [...inProse(content, pages), ...inWizardWords(content, pages), ...ofCitedArticles(content, pages)];
}

function ofCitedArticles({ citedArticles }: Content, pages: Pages): Problem[] {
  return citedArticles.value.flatMap(({ leadsTo }, place) => {
    const problem = leadsTo && brokenLink(pages, [], leadsTo);
    return problem ? [problemAt(citedArticles, [place, 'leadsTo'], problem)] : [];
  });
}

function inProse(content: Content, pages: Pages): Problem[] {
  return filesOf(content).flatMap(({ file, prose }) =>
    prose.links.flatMap(({ href, line }) => {
      const problem = brokenLink(pages, prose.anchors, href);
      return problem ? [{ file, line, field: 'text', message: problem }] : [];
    }),
  );
}

/** Links in the Markdown of a text, and addresses of sources. What a text holds in braces is known only to the wizard. */
function inWizardWords({ wizard }: Content, pages: Pages): Problem[] {
  return wizard.flatMap((file) =>
    textsIn(file.value).flatMap(({ path, text }) => {
      const links =
        path.at(-1) === 'url' ? [text] : [...text.matchAll(/\]\(([^()\s]*)\)/g)].map(([, href = '']) => href);
      return links
        .filter((href) => href.startsWith('/') && !href.includes('{'))
        .flatMap((href) => {
          const problem = brokenLink(pages, [], href);
          return problem ? [problemAt(file, path, problem)] : [];
        });
    }),
  );
}

function textsIn(value: unknown, path: PropertyKey[] = []): { path: PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function brokenLink(pages: Pages, ownAnchors: string[], href: string): string | null {
  if (href.startsWith('#'))
    return ownAnchors.includes(href.slice(1))
      ? null
      : `there is no heading ${href} in this file; expected ${oneOf(ownAnchors)}`;
  if (!href.startsWith('/')) return null;
  const [page = '', anchor] = href.split('#');
  const anchors = pages.get(page.split('?')[0]!);
  if (!anchors) return `the link ${href} leads to no page of this site; expected an address that content gives rise to`;
  return anchor && !anchors.has(anchor)
    ? `there is no heading #${anchor} on ${page}; expected ${oneOf(anchors)}`
    : null;
}

function oneOf(anchors: Iterable<string>): string {
  const all = [...anchors].map((anchor) => `#${anchor}`);
  return all.length === 0 ? 'a link without #' : `one of: ${all.join(', ')}`;
}
