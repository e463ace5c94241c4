import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { requestCatalogue } from '@/app/catalogue';
import { pageHead } from '@/app/head';
import { queryPairs, type PageQuery } from '@/app/queryPairs';
import '@/components/wizard/index.css';
import { Diagnoses } from '@/components/wizard/Diagnoses';
import { GivenAnswers } from '@/components/wizard/GivenAnswers';
import { PasteAnswer, pasteHeading } from '@/components/wizard/PasteAnswer';
import { PasteForm } from '@/components/wizard/PasteForm';
import { QuestionForm } from '@/components/wizard/QuestionForm';
import { Result } from '@/components/wizard/Result';
import { Understood } from '@/components/wizard/Understood';
import { wizardWords } from '@/lib/catalogue/wizardWords';
import { decide } from '@/lib/wizard/decide';
import { QUESTIONS } from '@/lib/wizard/flow';
import { takeRecalled, withRecalled, writeRecalled } from '@/lib/wizard/paste/recall';
import { readAnswers, writeAnswers, type Dropped } from '@/lib/wizard/state';
import { nextQuestion } from '@/lib/wizard/walk';
import { postedPaste, recalledPaste } from './paste';

const TITLE = 'Which rollup applies to this server?';

interface Props {
  searchParams: Promise<PageQuery>;
}

/** The build question sent with nothing typed and nothing chosen; the browser asks for every other answer itself. */
function unanswered(pairs: [string, string][], build: string | undefined): Dropped | null {
  const sent = pairs.some(([key, value]) => key === 'build' && value.trim() === '');
  return sent && build === undefined ? { key: 'build', value: '', reason: 'not-a-build' } : null;
}

/** Reasons that only say the address was untidy: the canonical one is shown instead. */
const UNTIDY = new Set<Dropped['reason']>(['unknown-key', 'repeated', 'not-asked']);

async function load({ searchParams }: Props) {
  const pairs = queryPairs(await searchParams);
  const catalogue = await requestCatalogue();
  const posted = await postedPaste(catalogue);
  const { read, others } = takeRecalled(pairs, catalogue.facts);
  const state = readAnswers(others, catalogue.facts);
  const wrong = state.dropped.find(({ reason }) => !UNTIDY.has(reason)) ?? unanswered(others, state.answers.build);
  const answered = writeAnswers(state.answers, state.ask);
  const canonical = answered ? withRecalled(answered, read) : '';
  const given = new URLSearchParams(pairs).toString();
  if (!posted && !wrong && canonical !== given) redirect(canonical ? `/wizard?${canonical}` : '/wizard');
  return { catalogue, state, wrong, read, posted };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { catalogue, state, wrong, posted } = await load(props);
  const words = await wizardWords(catalogue);
  const question = questionShown(state, wrong, catalogue);
  const started = Object.keys(state.answers).length > 0 || wrong !== null || posted !== null;
  const title = posted
    ? `${posted.paste.problem && posted.paste.diagnoses.length === 0 ? 'Error: ' : ''}${pasteHeading(posted.paste.problem, posted.paste.diagnoses, words)}`
    : !started
      ? TITLE
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
  const { catalogue, state, wrong, read, posted } = await load(props);
  const { facts } = catalogue;
  const words = await wizardWords(catalogue);
  if (posted) {
    const { paste, ...shown } = posted;
    return <PasteAnswer {...shown} leftovers={paste.leftovers} problem={paste.problem} facts={facts} words={words} />;
  }
  const told = await recalledPaste(catalogue, read, state.answers);
  const diagnoses = told ? <Diagnoses diagnoses={told.diagnoses} words={words} /> : null;
  const understood = told ? <Understood told={told} facts={facts} words={words} /> : null;
  const question = questionShown(state, wrong, catalogue);
  const decision = decide(state.answers, facts);
  const given = <GivenAnswers answers={state.answers} facts={facts} words={words} />;
  const answered = writeAnswers(state.answers);
  const flow = (
    <p className="flow-link">
      <a href={answered ? `/wizard/flow?${answered}` : '/wizard/flow'}>The whole flow, drawn</a>
    </p>
  );
  if (!question) {
    return (
      <div className="wizard wizard-result">
        {diagnoses}
        <Result answers={state.answers} decision={decision} facts={facts} words={words} />
        {understood}
        {given}
        {flow}
      </div>
    );
  }
  const place = QUESTIONS.findIndex(({ id }) => id === question);
  const starts = place === 0 && !wrong;
  const stage = QUESTIONS.filter((one) => one.stage === QUESTIONS[place]!.stage && one.id !== 'goal');
  return (
    <div className="wizard">
      {diagnoses}
      {understood}
      {starts ? (
        <>
          <h1>{TITLE}</h1>
          <PasteForm words={words} />
        </>
      ) : null}
      <p className="list-state">
        {starts ? words.text('paste', 'page', 'otherwise') : TITLE}
        {starts ? '. ' : ' '}
        {question === 'goal'
          ? 'Nobody has to answer this'
          : `${QUESTIONS[place]!.stage === 'decision' ? 'Question' : 'Checklist question'} ${stage.findIndex(({ id }) => id === question) + 1} of ${stage.length}`}
      </p>
      <QuestionForm
        question={question}
        level={starts ? 2 : 1}
        answers={state.answers}
        productId={decision.product?.id ?? state.answers.product ?? null}
        facts={facts}
        words={words}
        error={wrong ? words.text('questions', 'problems', wrong.reason) : null}
        read={writeRecalled(read)}
        rejected={wrong?.key === 'build' || wrong?.key === 'goal' ? wrong.value : null}
      />
      {given}
      {flow}
    </div>
  );
}
