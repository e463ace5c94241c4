import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { pageHead } from '@/app/head';
import { JsonLd } from '@/components/jsonLd/JsonLd';
import { Breadcrumbs } from '@/components/page/Breadcrumbs';
import { OnThisPage } from '@/components/page/OnThisPage';
import { Part } from '@/components/page/Part';
import { Reviewed } from '@/components/page/Reviewed';
import { Prose } from '@/components/prose/Prose';
import { SourceList } from '@/components/sources/SourceList';
import type { StoredProse } from '@/lib/catalogue/prose';
import type { SourceView } from '@/lib/catalogue/sources';
import { breadcrumbList } from '@/lib/jsonLd/breadcrumbList';
import { techArticle } from '@/lib/jsonLd/techArticle';
import { siteUrl } from '@/lib/site';

/** Where a kind of subject lives: the name of its list and its address. */
export interface Room {
  name: string;
  href: string;
}

/** What every subject has: a topic, a known issue. */
interface Subject {
  slug: string;
  title: string;
  summary: string;
  reviewed: string;
  file: string;
  prose: StoredProse;
  sources: SourceView[];
}

interface PagePart {
  id: string;
  heading: string;
  content: ReactNode;
}

interface Props {
  room: Room;
  page: Subject;
  /** A word above the title. */
  kind?: string;
  /** What stands between the summary and the first words of the prose. */
  head?: ReactNode;
  /** The parts between the prose and the sources. */
  parts: PagePart[];
}

/** The head of the page of a subject. */
export function subjectHead(room: Room, page: Subject): Metadata {
  return pageHead({ ...describe(room, page), markdown: true });
}

/** The page of a subject: its summary, its prose, the parts of its kind, and its sources. */
export function SubjectArticle({ room, page, kind, head, parts }: Props) {
  const { path, ...described } = describe(room, page);
  const all: PagePart[] = [
    ...page.prose.sections.map(({ id, heading, nodes }) => ({ id, heading, content: <Prose nodes={nodes} /> })),
    ...parts,
    { id: 'sources', heading: 'Sources', content: <SourceList sources={page.sources} /> },
  ];
  const crumbs = [{ name: 'Home', href: '/' }, room, { name: page.title, href: path }];
  return (
    <>
      <Breadcrumbs crumbs={crumbs} />
      <JsonLd data={[techArticle({ ...described, path }, siteUrl()), breadcrumbList(crumbs, siteUrl())]} />
      <header className="page-head">
        {kind ? <p className="list-state">{kind}</p> : null}
        <h1>{page.title}</h1>
        <p className="lead">{page.summary}</p>
        {head}
        <Prose nodes={page.prose.lede} />
      </header>
      <div className="with-contents">
        <OnThisPage parts={all} />
        <div className="page-body">
          {all.map(({ id, heading, content }) => (
            <Part key={id} id={id} heading={heading}>
              {content}
            </Part>
          ))}
          <Reviewed reviewed={page.reviewed} file={page.file} address={path} />
        </div>
      </div>
    </>
  );
}

function describe({ href }: Room, { title, summary, slug, reviewed }: Subject) {
  return { title, description: summary, path: `${href}/${slug}`, reviewed };
}
