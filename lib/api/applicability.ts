import type { Catalogue } from '@/lib/catalogue/open';
import { wizardWords, type WizardWords } from '@/lib/catalogue/wizardWords';
import { checklistFor } from '@/lib/wizard/checklist';
import { decide } from '@/lib/wizard/decide';
import { readPaste, type Paste, type PasteProblem } from '@/lib/wizard/paste/readPaste';
import { readAnswers, writeAnswers, type Dropped } from '@/lib/wizard/state';
import type { Built, Input } from './operations';
import { pasteText } from './pasteText';
import { ApiProblem } from './problems';
import { recommended } from './releaseItem';
import type { Applicability } from './schemas/applicability';
import { goalText, reasonText, resultText, stepText } from './wizardText';

/** Answers that contradict others or are not asked for do not count, and are told back; all else is a wrong address. */
const LEFT_OUT = new Set<Dropped['reason']>(['other-product', 'other-line', 'not-for-product', 'not-asked']);

/** Problems of a paste for which the build is what helps on. */
const ASKS_BUILD = new Set<PasteProblem>(['several-builds', 'several-servers', 'several-releases', 'service-pack-kb']);

/** Decides from the wizard's own keys, or from one pasted token. */
export async function applicability(
  catalogue: Catalogue,
  { query }: Input<'applicability'>,
): Promise<Built<'applicability'>> {
  const { paste, ...answers } = query;
  if (paste === undefined) {
    return { data: await decided(catalogue, answers, readPaste(answers.build ?? '', catalogue.facts)) };
  }
  if (answers.build === undefined) return { data: await decidedByPaste(catalogue, answers, paste) };
  const reason = 'Give `build` or `paste`, not both.';
  throw new ApiProblem('invalid-request', reason, { invalidParams: [{ name: 'paste', in: 'query', reason }] });
}

/** Decides from a posted text; the other answers stand in the query. */
export async function applicabilityOfText(
  catalogue: Catalogue,
  { query, body }: Input<'applicabilityOfText'>,
): Promise<Built<'applicabilityOfText'>> {
  return { data: await decidedByPaste(catalogue, query, body) };
}

type Given = Partial<Record<string, string>>;

async function decidedByPaste(catalogue: Catalogue, given: Given, text: string): Promise<Applicability> {
  const paste = readPaste(text, catalogue.facts);
  if (paste.problem === null) return decided(catalogue, { ...given, ...paste.answers }, paste);
  const words = await wizardWords(catalogue);
  return {
    ...(await decided(catalogue, given, paste)),
    outcome: ASKS_BUILD.has(paste.problem)
      ? 'ASK_BUILD'
      : paste.problem === 'unknown-kb'
        ? 'UNKNOWN_KB'
        : 'UNKNOWN_INPUT',
    heading: words.text('questions', 'questions', 'build', 'title'),
    text: words.paragraphs('paste', 'problems', paste.problem),
    ...NOTHING_CONCLUDED,
  };
}

const NOTHING_CONCLUDED = {
  advice: [],
  modifiers: [],
  recommend: [],
  conditional: false,
  stayOnLine: [],
  reasons: [],
  goal: null,
  checklist: [],
  next: 'build',
} satisfies Partial<Applicability>;

async function decided(catalogue: Catalogue, given: Given, paste: Paste): Promise<Applicability> {
  const { facts } = catalogue;
  const words = await wizardWords(catalogue);
  const pairs = Object.entries(given).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const { answers, dropped } = readAnswers(pairs, facts);
  refuseWrong(dropped, words);
  const decision = decide(answers, facts);
  const canonical = writeAnswers(answers);
  const told = await pasteText(catalogue, paste, words);
  return {
    outcome: decision.outcome,
    ...resultText(decision, words),
    product: decision.product?.id ?? null,
    otherProduct: decision.otherProduct,
    line: decision.line?.id ?? null,
    release: decision.release?.id ?? null,
    build: decision.build,
    rollup: decision.rollup,
    confidence: decision.confidence,
    recommend: decision.recommend.map(({ kind, release }) => recommended(facts, kind, release)),
    conditional: decision.conditional,
    stayOnLine: decision.stayOnLine.map(({ kind, release }) => recommended(facts, kind, release)),
    supportEnded: decision.productOutOfSupport,
    answers,
    ...told,
    conflicts: [
      ...dropped.map(({ key, value, reason }) => ({ key, value, reason, detail: problemText(words, reason) })),
      ...told.conflicts,
    ],
    reasons: decision.reasons.map((reason) => reasonText(reason, words)),
    goal: decision.goal && goalText(decision.goal, decision, words),
    checklist: checklistFor(answers, decision).map((step) => stepText(step, decision, words)),
    next: decision.next,
    url: canonical ? `/wizard?${canonical}` : '/wizard',
  };
}

function refuseWrong(dropped: Dropped[], words: WizardWords): void {
  const wrong = dropped.filter(({ reason }) => !LEFT_OUT.has(reason));
  if (wrong.length === 0) return;
  throw new ApiProblem('invalid-request', 'An answer cannot be read.', {
    invalidParams: wrong.map(({ key, reason }) => ({ name: key, in: 'query', reason: problemText(words, reason) })),
  });
}

function problemText(words: WizardWords, problem: Dropped['reason']): string {
  return words.text('questions', 'problems', problem);
}
