import { requestCatalogue } from '@/app/catalogue';
import { pageHead } from '@/app/head';
import '@/components/api/index.css';
import { ApiRules } from '@/components/api/ApiRules';
import { OperationBlock } from '@/components/api/OperationBlock';
import { ProblemList } from '@/components/api/ProblemList';
import { Breadcrumbs } from '@/components/page/Breadcrumbs';
import { OnThisPage } from '@/components/page/OnThisPage';
import { Part } from '@/components/page/Part';
import { documentation } from '@/lib/api/documentation';
import { DOWNLOADS } from '@/lib/api/downloads';
import { exampleAnswers } from '@/lib/api/exampleAnswers';
import { curlCommand, powerShellCommand } from '@/lib/api/examples';
import { PROBLEMS } from '@/lib/api/problems';
import { siteUrl } from '@/lib/site';

export const metadata = pageHead({
  title: 'API: releases, supersession and applicability as JSON',
  description:
    'The read-only API of this catalogue: look-up, releases, articles, bulletins, CVEs, and what applies to a server.',
  path: '/api',
});

export default async function ApiPage() {
  const answerTo = await exampleAnswers(await requestCatalogue());
  const { origin } = siteUrl();
  const parts = documentation();
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { name: 'Home', href: '/' },
          { name: 'API', href: '/api' },
        ]}
      />
      <header className="page-head">
        <h1>API</h1>
        <p className="lead">
          The catalogue as JSON, for scripts. The same is described for programs in{' '}
          <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1).
        </p>
      </header>
      <div className="with-contents">
        <OnThisPage
          parts={[
            { id: 'rules', heading: 'What holds everywhere' },
            ...parts.map(({ tag }) => ({ id: tag.toLowerCase(), heading: tag })),
            { id: 'downloads', heading: 'Downloads' },
            { id: 'problems', heading: 'Problems' },
          ]}
        />
        <div className="page-body">
          <Part id="rules" heading="What holds everywhere">
            <ApiRules />
          </Part>
          {parts.map(({ tag, about, operations }) => (
            <Part key={tag} id={tag.toLowerCase()} heading={tag}>
              <p>{about}</p>
              {operations.map((operation) => (
                <OperationBlock
                  key={operation.id}
                  operation={operation}
                  examples={operation.examples.map((example) => ({
                    ...example,
                    powerShell: powerShellCommand(example, origin),
                    curl: curlCommand(example, origin),
                    answer: answerTo(example),
                  }))}
                />
              ))}
            </Part>
          ))}
          <Part id="downloads" heading="Downloads">
            <dl className="api-problems">
              {DOWNLOADS.map(({ path, summary, description }) => (
                <div key={path}>
                  <dt>
                    <a href={path}>{path}</a>
                  </dt>
                  <dd>
                    {summary}. {description}
                  </dd>
                </div>
              ))}
            </dl>
          </Part>
          <Part id="problems" heading="Problems">
            <ProblemList problems={Object.entries(PROBLEMS).map(([code, problem]) => ({ code, ...problem }))} />
          </Part>
        </div>
      </div>
    </>
  );
}
