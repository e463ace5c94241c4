import { pageHead } from '@/app/head';
import '@/components/manual/index.css';
import { HowToCheck } from '@/components/manual/HowToCheck';
import { KindList } from '@/components/manual/KindList';
import { ProseRules } from '@/components/manual/ProseRules';
import { SchemaPart } from '@/components/manual/SchemaPart';
import { Verbatim } from '@/components/manual/Verbatim';
import { WhereFilesLie } from '@/components/manual/WhereFilesLie';
import { Breadcrumbs } from '@/components/page/Breadcrumbs';
import { OnThisPage } from '@/components/page/OnThisPage';
import { Part } from '@/components/page/Part';
import { EXAMPLE_FILE, exampleArticle } from '@/lib/content/example';
import { manual } from '@/lib/content/manual';
import { allowedMarkdown, manualComponents, refusedInProse } from '@/lib/content/prose/manual';
import { kinds } from '@/lib/content/schemaFields';

export const metadata = pageHead({
  title: 'Writing articles: every field of the content',
  description:
    'For authors: where the files of an article, a known issue, a topic or a bulletin lie, what each field takes, what the text may hold, and how to check it.',
  path: '/about/content',
});

export default function ContentManualPage() {
  const sections = manual();
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { name: 'Home', href: '/' },
          { name: 'About', href: '/about' },
          { name: 'Writing articles', href: '/about/content' },
        ]}
      />
      <header className="page-head">
        <h1>Writing articles</h1>
        <p className="lead">
          Where the files lie, what each field takes, and how to check them. This page is made from the schemas that
          check the files. To begin, copy the <a href="#example">example</a>.
        </p>
      </header>
      <div className="with-contents">
        <OnThisPage
          parts={[
            { id: 'files', heading: 'Where files lie' },
            { id: 'check', heading: 'How to check' },
            { id: 'kinds', heading: 'Kinds of values' },
            ...sections.map(({ id, heading }) => ({ id, heading })),
            { id: 'text', heading: 'The text' },
            { id: 'example', heading: 'Example' },
          ]}
        />
        <div className="page-body">
          <Part id="files" heading="Where files lie">
            <WhereFilesLie sections={sections} />
          </Part>
          <Part id="check" heading="How to check">
            <HowToCheck />
          </Part>
          <Part id="kinds" heading="Kinds of values">
            <KindList kinds={kinds} />
          </Part>
          {sections.map((section) => (
            <SchemaPart key={section.id} {...section} />
          ))}
          <Part id="text" heading="The text">
            <ProseRules allowed={allowedMarkdown} components={manualComponents} refused={refusedInProse} />
          </Part>
          <Part id="example" heading="Example">
            <p className="manual-text">
              <code>{EXAMPLE_FILE}</code> has every field of an article, every heading and a note. Its number does not
              exist and its facts are invented.
            </p>
            <Verbatim label="Example of an article" text={exampleArticle()} />
          </Part>
        </div>
      </div>
    </>
  );
}
