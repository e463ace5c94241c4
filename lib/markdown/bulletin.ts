import type { BulletinPage, LineState } from '@/lib/catalogue/pages/bulletin';
import { fullDate } from '@/lib/exchange/date';
import type { Facts } from '@/lib/exchange/facts';
import { lineStateText, NOT_LISTED } from '@/lib/words/lineStates';
import { fromHast } from './fromHast';
import { emphasis, heading, link, list, paragraph, part, table, type Block, type Inline } from './nodes';
import { citing, sourceList, type Cite } from './sources';
import { releaseLink } from './verdict';

/** The page of a bulletin or advisory: what it means for each servicing line, then what it says. */
export function bulletinDocument(page: BulletinPage, facts: Facts): Block[] {
  const cite = citing(page.sources);
  const other = (id: string) => link(`/bulletins/${id.toLowerCase()}`, id);
  return [
    heading(1, page.id),
    ...(page.title ? [paragraph(emphasis(page.title))] : []),
    ...(page.published ? [paragraph(`Published on ${fullDate(page.published)}.`)] : []),
    ...(page.umbrellaKb
      ? [paragraph('Its own number, ', link(`/kb/${page.umbrellaKb}`, `KB${page.umbrellaKb}`), ', is no package.')]
      : []),
    ...fromHast(page.prose.lede),
    ...part('By servicing line', lineTable(page.lines, facts, cite)),
    ...part(
      'Bulletins that it replaces, or that replace it',
      list([
        ...page.replaces.map(({ line, bulletin, sources }) => [
          `${line.label}: replaces `,
          other(bulletin),
          cite(sources),
        ]),
        ...page.replacedBy.map(({ line, bulletin }) => [`${line.label}: replaced by `, other(bulletin)]),
      ]),
    ),
    ...part(
      'CVEs',
      list(
        page.cves.map(({ id, notAffected }) => [
          link(`/cves/${id.toLowerCase()}`, id),
          notAffected.length > 0
            ? ` does not affect ${notAffected.map((name) => nameOf(name, facts)).join(', ')}, the source says`
            : '',
        ]),
      ),
    ),
    ...page.prose.sections.flatMap(({ heading: title, nodes }) => part(title, fromHast(nodes))),
    ...sourceList(page.sources),
  ];
}

/** What is said of each servicing line, and what it means that nothing is said. */
export function lineTable(lines: readonly LineState[], facts: Facts, cite: Cite): Block[] {
  return [
    table(
      ['Line', 'State', 'Package'],
      lines.map(({ line, state, fixedBy, spared, sources }): Inline[][] => [
        [line.label],
        [`${lineStateText({ state, spared })}${cite(sources)}`],
        [
          ...fixedBy.flatMap((release, index) => [
            index > 0 ? ', ' : '',
            releaseLink(release, facts),
            release.withdrawal?.kind === 'recalled' ? ' (recalled)' : '',
          ]),
          fixedBy.length > 0 ? ' or any later rollup of the line' : '',
        ],
      ]),
    ),
    paragraph(NOT_LISTED),
  ];
}

function nameOf(id: string, { products, lines }: Facts): string {
  return [...products, ...lines].find((one) => one.id === id)?.name ?? id;
}
