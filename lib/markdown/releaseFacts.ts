import type { ReleasePage } from '@/lib/catalogue/pages/releaseModel';
import { fullDate } from '@/lib/exchange/date';
import { kbStatusText } from '@/lib/words/article';
import { code, link, list, type Block, type Inline } from './nodes';
import type { Cite } from './sources';

/** The numbers and dates of a release, each with its sources. */
export function releaseFacts(page: ReleasePage, cite: Cite): Block[] {
  const { release, verdict, article, kb, bulletins, cves, aliases } = page;
  const status = kbStatusText(article.kbStatus);
  return list([
    kb ? [`KB number: KB${kb.value}${status ? `, ${status}` : ''}${cite(kb.sources)}`] : ['KB number: not known to us'],
    ['Build: ', code(release.build), cite(page.build.sources)],
    ['ExSetup shows: ', code(page.longBuild)],
    [`Released: ${fullDate(release.date)}${cite(page.date.sources)}`],
    ['Servicing line: ', link(`/products/${verdict.product.id}/${verdict.line.slug}`, verdict.line.name)],
    ...named('Security', bulletins, ({ id }) => [link(`/bulletins/${id.toLowerCase()}`, id)], cite),
    ...named('CVEs', cves, (id) => [link(`/cves/${id.toLowerCase()}`, id)], cite),
    ...aliases.map(({ value, sources }) => ['Also seen as: ', code(value.build), ` ${value.note}${cite(sources)}`]),
  ]);
}

/** A fact of several values as one line; nothing if there are none. */
function named<Value>(
  name: string,
  values: readonly { value: Value; sources: number[] }[],
  show: (value: Value) => Inline[],
  cite: Cite,
): Inline[][] {
  if (values.length === 0) return [];
  return [
    [
      `${name}: `,
      ...values.flatMap(({ value, sources }, index) => [index > 0 ? ', ' : '', ...show(value), cite(sources)]),
    ],
  ];
}
