import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { requestCatalogue } from '@/app/catalogue';
import { pageHead } from '@/app/head';
import { GivenAnswers } from '@/components/wizard/GivenAnswers';
import { QuestionForm } from '@/components/wizard/QuestionForm';
import { Result } from '@/components/wizard/Result';
import { WizardStart } from '@/components/wizard/WizardStart';
import { wizardWords } from '@/lib/catalogue/wizardWords';
import { decide } from '@/lib/wizard/decide';
import { QUESTIONS } from '@/lib/wizard/flow';
import { readAnswers, writeAnswers, type Dropped } from '@/lib/wizard/state';
import { nextQuestion } from '@/lib/wizard/walk';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The build question sent with nothing typed and nothing chosen; the browser asks for every other answer itself. */
function unanswered(pairs: [string, string][], build: string | undefined): Dropped | null {
  const sent = pairs.some(([key, value]) => key === 'build' && value.trim() === '');
  return sent && build === undefined ? { key: 'build', value: '', reason: 'not-a-build' } : null;
}

/** Reasons that only say the address was untidy: the canonical one is shown instead. */
const UNTIDY = new Set<Dropped['reason']>(['unknown-key', 'repeated', 'not-asked']);

async function load({ searchParams }: Props) {
  const pairs = Object.entries(await searchParams).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value ?? '']).map((one): [string, string] => [key, one]),
  );
  const catalogue = await requestCatalogue();
  const state = readAnswers(pairs, catalogue.facts);
  const wrong = state.dropped.find(({ reason }) => !UNTIDY.has(reason)) ?? unanswered(pairs, state.answers.build);
  const canonical = writeAnswers(state.answers, state.ask);
  const given = new URLSearchParams(pairs).toString();
  if (!wrong && canonical !== given) redirect(canonical ? `/wizard?${canonical}` : '/wizard');
  return { catalogue, state, wrong };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { catalogue, state, wrong } = await load(props);
  const words = await wizardWords(catalogue);
  const question = questionShown(state, wrong, catalogue);
  const started = Object.keys(state.answers).length > 0 || wrong !== null;
  const title = !started
    ? 'Which rollup applies to this server?'
    : question
      ? `${wrong ? 'Error: ' : ''}${words.text('questions', 'questions', question, 'title')}`
      : words.text('outcomes', 'outcomes', decide(state.answers, catalogue.facts).outcome, 'short');
  return pageHead({
    title,
    description:
      'Answer four questions about a server with Exchange 2007 or 2010: the wizard names the update rollup that applies, why, and the steps.',
    path: '/wizard',
    robots: started ? { index: false, follow: true } : undefined,
  });
}

type Loaded = Awaited<ReturnType<typeof load>>;

function questionShown(state: Loaded['state'], wrong: Dropped | null, { facts }: Loaded['catalogue']) {
  const rejected = QUESTIONS.find(({ id }) => id === wrong?.key)?.id;
  return rejected ?? state.ask ?? nextQuestion(state.answers, facts);
}

export default async function WizardPage(props: Props) {
  const { catalogue, state, wrong } = await load(props);
  const { facts } = catalogue;
  const words = await wizardWords(catalogue);
  const question = questionShown(state, wrong, catalogue);
  const decision = decide(state.answers, facts);
  const given = <GivenAnswers answers={state.answers} facts={facts} words={words} />;
  if (!question) {
    return (
      <div className="wizard wizard-result">
        <Result answers={state.answers} decision={decision} facts={facts} words={words} />
        {given}
      </div>
    );
  }
  const place = QUESTIONS.findIndex(({ id }) => id === question);
  const stage = QUESTIONS.filter(({ stage: one }) => one === QUESTIONS[place]!.stage);
  return (
    <div className="wizard">
      <p className="list-state">
        Which rollup applies to this server?{' '}
        {QUESTIONS[place]!.stage === 'decision' ? 'Question' : 'Checklist question'}{' '}
        {stage.findIndex(({ id }) => id === question) + 1} of {stage.length}
      </p>
      <QuestionForm
        question={question}
        answers={state.answers}
        productId={decision.product?.id ?? state.answers.product ?? null}
        facts={facts}
        words={words}
        error={wrong ? words.text('questions', 'problems', wrong.reason) : null}
        rejected={wrong?.key === 'build' ? wrong.value : null}
      />
      {place === 0 && !wrong ? <WizardStart /> : null}
      {given}
    </div>
  );
}
