import type { BulletinPage } from '@/lib/catalogue/pages/bulletin';
import type { CitedArticlePage } from '@/lib/catalogue/pages/citedArticle';
import type { FixPage } from '@/lib/catalogue/pages/fix';
import type { KbPage } from '@/lib/catalogue/pages/kb';
import type { ReleasePage } from '@/lib/catalogue/pages/releaseModel';
import { fullDate } from '@/lib/exchange/date';
import type { Facts } from '@/lib/exchange/facts';
import { lineTable } from './bulletin';
import { fixTitle } from './fixTitle';
import { code, emphasis, heading, joined, link, list, paragraph, part, type Block } from './nodes';
import { releaseDocument } from './release';
import { citing, sourceList } from './sources';
import { releaseLink, verdictBlocks } from './verdict';

const NO_PACKAGE = '. It is no package: each servicing line has an update of its own.';

/** Everything that a KB number names, each meaning under a title of its own. */
export function kbDocument(page: KbPage, facts: Facts, asOf: string): Block[] {
  const { kb, article, fix, bulletin, cited } = page;
  const updates = article !== null || fix !== null;
  return [
    ...(article?.kind === 'one' ? releaseDocument(article.page, facts, asOf) : []),
    ...(article?.kind === 'several' ? severalReleases(kb, article.pages, facts, asOf) : []),
    ...(fix ? fixedIssue(fix, bulletin, facts) : []),
    ...(bulletin && !updates ? umbrella(kb, bulletin, facts) : []),
    ...(cited && !updates && !bulletin ? citedArticle(cited) : []),
  ];
}

function severalReleases(kb: number, pages: ReleasePage[], facts: Facts, asOf: string): Block[] {
  return [
    heading(1, `KB${kb} names ${pages.length} releases`),
    paragraph(
      'They share the KB number. Only the build tells them apart: read the file version of ExSetup.exe. ',
      link('/topics/find-installed-rollup', 'How to read it'),
      '.',
    ),
    ...pages.flatMap(({ release, verdict }) =>
      part(release.name, [
        ...verdictBlocks(verdict, facts, asOf),
        paragraph(
          'Build ',
          link(`/builds/${release.build}`, code(release.build)),
          `, released on ${fullDate(release.date)}.`,
        ),
      ]),
    ),
  ];
}

function fixedIssue(fix: FixPage, bulletin: BulletinPage | null, facts: Facts): Block[] {
  const cite = citing(fix.sources);
  return [
    heading(1, `KB${fix.kb}: an issue that update rollups fix, not an update`),
    paragraph(...fixTitle(fix)),
    ...(bulletin ? [alsoUmbrella(bulletin)] : []),
    ...part('Releases that contain the fix', [
      ...list(
        fix.lines.map(({ label, credited, later }) => [
          `${label}: `,
          credited.length === 0 ? 'not stated' : '',
          ...credited.flatMap(({ release, sources }, index) => [
            index > 0 ? ', ' : '',
            releaseLink(release, facts),
            cite(sources),
          ]),
          later.length > 0 ? `, and every later rollup of the line up to UR${later.at(-1)?.rollup}` : '',
        ]),
      ),
      paragraph(
        'Rollups are cumulative inside a line. Where it says “not stated”, no source of ours says whether the line contains the fix.',
      ),
    ]),
    ...sourceList(fix.sources),
  ];
}

function alsoUmbrella({ id }: BulletinPage): Block {
  return paragraph(
    'It is also the number of security bulletin ',
    link(`/bulletins/${id.toLowerCase()}`, id),
    NO_PACKAGE,
  );
}

function umbrella(kb: number, bulletin: BulletinPage, facts: Facts): Block[] {
  return [
    heading(1, `KB${kb}`),
    paragraph(
      'The number of security bulletin ',
      link(`/bulletins/${bulletin.id.toLowerCase()}`, bulletin.id),
      NO_PACKAGE,
    ),
    ...lineTable(bulletin.lines, facts, citing(bulletin.sources)),
    ...sourceList(bulletin.sources),
  ];
}

function citedArticle({ kb, title, about, leadsTo, citedBy, sources }: CitedArticlePage): Block[] {
  return [
    heading(1, `KB${kb}: not an update`),
    ...(title ? [paragraph(emphasis(title))] : []),
    paragraph(about),
    paragraph(...(leadsTo ? [link(leadsTo, 'Read on here'), '.'] : ['The article itself is not in this catalogue.'])),
    ...part(
      'Cited by',
      list(
        citedBy.map((article) =>
          joined(
            [
              article.kb === null ? article.id : link(`/kb/${article.kb}`, `KB${article.kb}`),
              ...(article.title ? [article.title] : []),
            ],
            ' ',
          ),
        ),
      ),
    ),
    ...sourceList(sources),
  ];
}
