import type { Metadata } from 'next';
import { requestCatalogue } from '@/app/catalogue';
import { pageHead } from '@/app/head';
import { queryPairs, type PageQuery } from '@/app/queryPairs';
import '@/components/wizard/index.css';
import { Flow } from '@/components/wizard/Flow';
import { FlowList } from '@/components/wizard/FlowList';
import { wizardWords } from '@/lib/catalogue/wizardWords';
import { flowGraph, flowPath } from '@/lib/wizard/flowGraph';
import { readAnswers, writeAnswers } from '@/lib/wizard/state';

interface Props {
  searchParams: Promise<PageQuery>;
}

async function load({ searchParams }: Props) {
  const pairs = queryPairs(await searchParams);
  const catalogue = await requestCatalogue();
  return { catalogue, answers: readAnswers(pairs, catalogue.facts).answers };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { answers } = await load(props);
  return pageHead({
    title: 'The flow of the wizard',
    description: 'Every question of the wizard, every answer, and the result that it leads to, drawn and in words.',
    path: '/wizard/flow',
    robots: Object.keys(answers).length > 0 ? { index: false, follow: true } : undefined,
  });
}

export default async function FlowPage(props: Props) {
  const { catalogue, answers } = await load(props);
  const words = await wizardWords(catalogue);
  const graph = flowGraph();
  const state = writeAnswers(answers);
  const path = flowPath(graph, answers, catalogue.facts);
  return (
    <div className="wizard-flow">
      <header className="page-head">
        <h1>The flow of the wizard</h1>
        <p className="lead">
          The wizard asks these questions and gives these results. The picture is drawn from the table that the wizard
          itself works with.
        </p>
        <p>
          <a href={state ? `/wizard?${state}` : '/wizard'}>{state ? 'Back to your answers' : 'Start the wizard'}</a>
        </p>
      </header>
      <Flow graph={graph} path={path} words={words} />
      <section className="part" aria-labelledby="in-words">
        <h2 id="in-words">In words</h2>
        <FlowList graph={graph} path={path} words={words} />
      </section>
    </div>
  );
}
