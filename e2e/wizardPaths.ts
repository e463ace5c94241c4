import type { Answers } from '@/lib/wizard/answers';
import { checklistFor } from '@/lib/wizard/checklist';
import { decide } from '@/lib/wizard/decide';
import { FACTS } from '@/lib/wizard/facts.fixture';
import { QUESTIONS, questionById, type Outcome, type QuestionId } from '@/lib/wizard/flow';
import { writeAnswers } from '@/lib/wizard/state';
import { nextQuestion } from '@/lib/wizard/walk';

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

/** One address for each outcome of each product, with every answer that shapes the checklist. */
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

/** The answers with each option of each later question, the other questions passed over; as they are if none follows. */
function shapes(answers: Answers): Answers[] {
  const later = following(answers);
  if (later.length === 0) return [answers];
  const skipped = Object.fromEntries(later.map((id) => [id, 'skip']));
  return later.flatMap((id) => optionsOf(id, answers).map((value) => ({ ...answers, ...skipped, [id]: value })));
}

function following(answers: Answers): QuestionId[] {
  const next = nextQuestion(answers, FACTS);
  if (next === null) return [];
  const rest = QUESTIONS.slice(QUESTIONS.findIndex(({ id }) => id === next)).map(({ id }) => id);
  // Only an outcome with something to install asks the questions of the checklist.
  return decide(answers, FACTS).recommend.length > 0 ? rest : ['iu'];
}

function optionsOf(id: QuestionId, answers: Answers): string[] {
  const product = decide(answers, FACTS).product?.id;
  return questionById(id)
    .options.filter(({ products }) => !products || (product !== undefined && products.includes(product)))
    .map(({ value }) => value);
}
