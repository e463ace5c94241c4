import type { Answers } from '@/lib/wizard/answers';
import { checklistFor } from '@/lib/wizard/checklist';
import { decide } from '@/lib/wizard/decide';
import { FACTS_WITH_REMEDIES as FACTS } from '@/lib/wizard/remedies.fixture';
import { questionById, type Outcome, type QuestionId } from '@/lib/wizard/flow';
import { readAnswers, writeAnswers } from '@/lib/wizard/state';
import { nextQuestion, walk } from '@/lib/wizard/walk';

/** A result of the wizard: its address and what its page must show. */
export interface Path {
  address: string;
  outcome: Outcome;
  /** KB numbers of what it recommends, in order. */
  recommended: number[];
  /** Ids of the steps of its checklist, in order. */
  steps: string[];
}

/** Builds that are no release's: between two, above the last, before the first, of other lines and products. */
const STRANGE = [
  '8.0.712.0',
  '8.3.600.0',
  '14.3.999.0',
  '8.0.1.0',
  '14.0.1.0',
  '8.4.1.0',
  '6.5.7638.2',
  '15.1.2507.61',
];

/** One address for each outcome of each product, some with every answer that shapes the checklist. */
export function paths(): Path[] {
  const first = new Map<string, Answers>();
  for (const answers of starts()) {
    const { outcome, product } = decide(answers, FACTS);
    const kind = `${outcome} ${product?.id ?? ''}`;
    if (!first.has(kind)) first.set(kind, answers);
  }
  const all = [...first.values()].flatMap((answers) => shapes(answers));
  return [...new Map(all.map((answers) => [writeAnswers(answers), pathOf(answers)])).values()];
}

function pathOf(answers: Answers): Path {
  const decision = decide(answers, FACTS);
  return {
    address: `/wizard?${writeAnswers(answers)}`,
    outcome: decision.outcome,
    recommended: decision.recommend.flatMap(({ release }) => (release.kb === null ? [] : [release.kb])),
    steps: checklistFor(answers, decision).map(({ id }) => id),
  };
}

/** Answers to the questions for product, service pack and build, in all the ways they can be given. */
function starts(): Answers[] {
  const builds = [...FACTS.releases.map(({ build }) => build), ...STRANGE];
  const unknown = FACTS.products.map(({ id }) => ({ product: id, sp: 'unknown', build: 'unknown' }) as Answers);
  const chosen = FACTS.lines.flatMap(({ productId, slug }) =>
    ['none', 'unknown'].map((build) => ({ product: productId, sp: slug, build }) as Answers),
  );
  return [
    { product: 'other' },
    ...builds.flatMap((build): Answers[] => [{ build }, { build: `adv-${build}` }]),
    ...chosen,
    ...unknown,
  ];
}

/** Outcomes whose pages are asked for with each answer of the checklist; the others are asked for without. */
const SHAPED: readonly Outcome[] = ['NEEDS_SP', 'INSTALL'];

/** What is typed for the options that are free text. */
const TYPED: Record<string, string> = { fix: 'kb935490', bulletin: 'ms08-039' };

/** The answers with each option of each question that follows, the other questions passed over. */
function shapes(answers: Answers): Answers[] {
  const decided: Answers = nextQuestion(answers, FACTS) === 'iu' ? { ...answers, iu: 'skip' } : answers;
  const isShaped = SHAPED.includes(decide(decided, FACTS).outcome);
  const later = walk(decided, FACTS).steps.flatMap(({ question }) =>
    question === 'iu' || question === 'goal' || (isShaped && questionById(question).stage === 'checklist')
      ? [question]
      : [],
  );
  const varied = later.flatMap((id) => optionsOf(id, decided).map((value) => ({ ...decided, [id]: value })));
  // Answers to what is not asked after others would only be put in order.
  return [decided, ...varied].map((one) => readAnswers(Object.entries(one), FACTS).answers);
}

function optionsOf(id: QuestionId, answers: Answers): string[] {
  const product = decide(answers, FACTS).product?.id;
  return questionById(id)
    .options.filter(({ products }) => !products || (product !== undefined && products.includes(product)))
    .map(({ value }) => TYPED[value] ?? value);
}
