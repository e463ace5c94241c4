import type { ReactNode } from 'react';
import type { ReleasePage } from '@/lib/catalogue/pages/releaseModel';
import type { Facts } from '@/lib/exchange/facts';
import { FixList } from '../fixes/FixList';
import { KnownIssueBlock } from '../issues/KnownIssueBlock';
import { GetPackage } from '../package/GetPackage';
import type { PagePart } from '../page/OnThisPage';
import { Prose } from '../prose/Prose';
import { ConflictList } from '../sources/ConflictList';
import { SourceList } from '../sources/SourceList';
import { BeforeYouInstall } from './BeforeYouInstall';
import { CompareLinks } from './CompareLinks';
import { Missing } from './Missing';
import { References } from './References';
import { Replaces } from './Replaces';
import { StatementList } from './StatementList';

interface FilledPart extends PagePart {
  content: ReactNode;
}

/** The parts of a release's page in their order, those with nothing to say left out. */
export function partsOf(page: ReleasePage, facts: Facts): FilledPart[] {
  const { knownIssues, conflicts, sources, notes, behaviourChanges, removal, restart, release } = page;
  const prose = (heading: string) =>
    page.article.prose.sections.find((section) => section.heading === heading)?.nodes ?? [];
  const rollup = release.kind === 'rollup';
  const part = (id: string, heading: string, shown: unknown, content: ReactNode): FilledPart[] =>
    shown ? [{ id, heading, content }] : [];
  return [
    ...part(
      'what-it-fixes',
      'What it fixes',
      rollup || page.fixes.length > 0,
      <>
        <Prose nodes={prose('What it fixes')} />
        <FixList fixes={page.fixes} complete={page.fixesComplete} />
        <StatementList heading="Changes in behaviour" statements={behaviourChanges} />
      </>,
    ),
    ...part(
      'known-issues',
      'Known issues',
      knownIssues.length > 0 || prose('Known issues').length > 0,
      <>
        <Prose nodes={prose('Known issues')} />
        {knownIssues.map((issue) => (
          <KnownIssueBlock key={issue.slug} issue={issue} />
        ))}
      </>,
    ),
    ...part(
      'before-you-install',
      'Before you install',
      true,
      <BeforeYouInstall page={page} nodes={prose('Before you install')} />,
    ),
    ...part(
      'install',
      'Install',
      prose('Install').length > 0 || restart,
      <>
        <StatementList statements={restart ? [restart] : []} />
        <Prose nodes={prose('Install')} />
      </>,
    ),
    ...part(
      'after-the-installation',
      'After the installation',
      prose('After the installation').length > 0,
      <Prose nodes={prose('After the installation')} />,
    ),
    ...part(
      'remove',
      'Remove',
      prose('Remove').length > 0 || removal,
      <>
        <StatementList statements={removal ? [removal] : []} />
        <Prose nodes={prose('Remove')} />
      </>,
    ),
    ...part(
      'get-the-package',
      'Get the package',
      true,
      <>
        <Prose nodes={prose('Get the package')} />
        <GetPackage page={page} />
      </>,
    ),
    ...part('replaces', 'What it replaces', rollup, <Replaces page={page} facts={facts} />),
    ...part('rollups', 'What its rollups add', !rollup && page.next, <CompareLinks page={page} />),
    ...part(
      'references',
      'References',
      prose('References').length > 0 || page.cites.length > 0 || notes.length > 0 || page.article.appliesTo.length > 0,
      <References page={page} nodes={prose('References')} />,
    ),
    ...part(
      'sources',
      conflicts.length > 0 ? 'Sources and conflicts' : 'Sources',
      sources.length > 0,
      <>
        {conflicts.length > 0 ? <ConflictList conflicts={conflicts} /> : null}
        <Missing page={page} />
        <SourceList sources={sources} />
      </>,
    ),
  ];
}
