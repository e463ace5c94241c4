import type { FixView, KnownIssueView, ReleasePage, Sourced } from '@/lib/catalogue/pages/releaseModel';
import type { Facts } from '@/lib/exchange/facts';
import { replacedBy } from '@/lib/exchange/supersession';
import { originalText } from '@/lib/words/article';
import { catalogSearch, downloadPage } from '@/lib/words/download';
import { fixListText } from '@/lib/words/fixes';
import { fixTitle } from './fixTitle';
import { fromHast } from './fromHast';
import { code, emphasis, heading, joined, link, list, paragraph, part, type Block, type Inline } from './nodes';
import type { Cite } from './sources';
import { releaseLink } from './verdict';

/** The parts of a release's page in their order, those with nothing to say left out. */
export function releaseParts(page: ReleasePage, facts: Facts, cite: Cite): Block[] {
  const { article, release } = page;
  const prose = (title: string) =>
    fromHast(article.prose.sections.find((section) => section.heading === title)?.nodes ?? []);
  const statements = (all: readonly (Sourced | null)[]) =>
    list(all.flatMap((one) => (one ? [[one.value, cite(one.sources)]] : [])));
  const rollup = release.kind === 'rollup';
  return [
    ...part('What it fixes', [
      ...prose('What it fixes'),
      ...(rollup || page.fixes.length > 0 ? [paragraph(fixListText(page.fixes.length, page.fixesComplete))] : []),
      ...list(page.fixes.map((fix) => fixLine(fix, cite))),
      ...part('Changes in behaviour', statements(page.behaviourChanges), 3),
    ]),
    ...part('Known issues', [...prose('Known issues'), ...page.knownIssues.flatMap(knownIssue)]),
    ...part('Before you install', [
      ...part('Prerequisites', statements(page.prerequisites), 3),
      ...prose('Before you install'),
      ...part(
        'Read first',
        list(page.topics.map(({ slug, title, summary }) => [link(`/topics/${slug}`, title), `: ${summary}`])),
        3,
      ),
    ]),
    ...part('Install', [...statements([page.restart]), ...prose('Install')]),
    ...part('After the installation', prose('After the installation')),
    ...part('Remove', [...statements([page.removal]), ...prose('Remove')]),
    ...part('Get the package', [...prose('Get the package'), ...list(packageLines(page, cite))]),
    ...(rollup ? part('What it replaces', replaces(page, facts, cite)) : []),
    ...part('References', [
      ...statements(page.notes),
      ...prose('References'),
      ...list(
        page.cites.map(({ kb, title, about }) => [link(`/kb/${kb}`, `KB${kb}`), ' ', title ? emphasis(title) : about]),
      ),
      ...part('Applies to', list(article.appliesTo.map((name) => [name])), 3),
      ...(article.kb === null ? [] : [paragraph(originalText(article))]),
    ]),
  ];
}

function fixLine(fix: FixView, cite: Cite): Inline[] {
  return [
    fix.kb === null ? 'no number' : link(`/kb/${fix.kb}`, `KB${fix.kb}`),
    ' ',
    ...fixTitle(fix),
    cite(fix.sources),
  ];
}

function knownIssue({ slug, title, summary, events, errors }: KnownIssueView): Block[] {
  const ids = [...new Map(events.map((event) => [event.eventId, event])).values()];
  const signs = [
    ...ids.map(({ eventId, source }) => `${source ? `${source} event` : 'event'} ${eventId}`),
    ...errors.map((error) => `error ${error}`),
  ];
  return [
    heading(3, link(`/known-issues/${slug}`, title)),
    paragraph(summary, signs.length > 0 ? ` Signs: ${signs.join(', ')}.` : ''),
  ];
}

function packageLines({ release, withdrawal, package: facts }: ReleasePage, cite: Cite): Inline[][] {
  const page = facts.downloadId === null ? null : downloadPage(facts.downloadId);
  return [
    ...(withdrawal?.value.kind === 'recalled'
      ? [['This package was recalled. Do not install it; take the release that replaces it.']]
      : []),
    ...(facts.files.length > 0 ? [['File name: ', ...joined(facts.files.map((name) => code(name)))]] : []),
    [
      'Download Center: ',
      page ? link(page.href, `${page.before}${page.number}`) : 'no page known to us',
      cite(facts.sources),
    ],
    ...(release.kb === null
      ? []
      : [['Update Catalog: ', link(catalogSearch(release.kb), `search for KB${release.kb}`)]]),
    ...(facts.registryKey === null ? [] : [['Registry key it leaves: ', code(facts.registryKey)]]),
    ['We have tried none of these addresses.'],
  ];
}

function replaces({ release, verdict, declared }: ReleasePage, facts: Facts, cite: Cite): Block[] {
  const older = replacedBy(facts, release).filter(({ kind }) => kind === 'rollup');
  return [
    paragraph(
      `Rollups are cumulative inside ${verdict.line.name}. `,
      ...(older.length === 0
        ? ['It is the first of its line and replaces none.']
        : ['It replaces ', ...joined(older.map((one) => releaseLink(one, facts, one.label))), '.']),
    ),
    ...(declared.length === 0
      ? []
      : [
          paragraph(
            'Sources declare that it replaces ',
            ...declared.flatMap(({ value: { kb, release: one }, sources }, index) => [
              index > 0 ? ', ' : '',
              link(`/kb/${kb}`, `KB${kb}`),
              `${one ? ` (${one.label})` : ''}${cite(sources)}`,
            ]),
            '.',
          ),
        ]),
  ];
}
