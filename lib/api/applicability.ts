import type { Catalogue } from '@/lib/catalogue/open';
import { wizardWords, type WizardWords } from '@/lib/catalogue/wizardWords';
import type { BuildProblem } from '@/lib/wizard/buildField';
import { checklistFor } from '@/lib/wizard/checklist';
import { decide } from '@/lib/wizard/decide';
import { readPaste, type Paste } from '@/lib/wizard/paste';
import { readAnswers, writeAnswers, type Dropped } from '@/lib/wizard/state';
import type { Built, Input } from './operations';
import { ApiProblem } from './problems';
import { recommended } from './releaseItem';
import type { Applicability } from './schemas/applicability';
import { reasonText, resultText, stepText } from './wizardText';

/** Answers that contradict others or are not asked for do not count, and are told back; all else is a wrong address. */
const LEFT_OUT = new Set<Dropped['reason']>(['other-product', 'other-line', 'not-for-product', 'not-asked']);

/** Problems of a paste for which the build is what helps on. */
const ASKS_BUILD = new Set<BuildProblem>(['several-builds', 'several-releases', 'service-pack-kb']);

/** Decides from the wizard's own keys, or from one pasted token. */
export async function applicability(
  catalogue: Catalogue,
  { query }: Input<'applicability'>,
): Promise<Built<'applicability'>> {
  const { paste, ...answers } = query;
  if (paste === undefined) {
    const { understood } = readPaste(answers.build ?? '', catalogue.facts);
    return { data: await decided(catalogue, answers, understood) };
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
  if (paste.problem === null) return decided(catalogue, { ...given, ...paste.answers }, paste.understood);
  const words = await wizardWords(catalogue);
  return {
    ...(await decided(catalogue, given, paste.understood)),
    outcome: ASKS_BUILD.has(paste.problem)
      ? 'ASK_BUILD'
      : paste.problem === 'unknown-kb'
        ? 'UNKNOWN_KB'
        : 'UNKNOWN_INPUT',
    heading: words.text('questions', 'questions', 'build', 'title'),
    text: words.paragraphs('questions', 'problems', paste.problem),
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
  checklist: [],
  next: 'build',
} satisfies Partial<Applicability>;

async function decided(catalogue: Catalogue, given: Given, understood: Paste['understood']): Promise<Applicability> {
  const { facts } = catalogue;
  const words = await wizardWords(catalogue);
  const pairs = Object.entries(given).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const { answers, dropped } = readAnswers(pairs, facts);
  refuseWrong(dropped, words);
  const decision = decide(answers, facts);
  const canonical = writeAnswers(answers);
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
    understood: understood.map(({ identifier, releases, used }) => ({
      kind: identifier.kind,
      value: identifier.value,
      source: identifier.source,
      releases: releases.map(({ id }) => id),
      used,
    })),
    conflicts: dropped.map(({ key, value, reason }) => ({ key, value, reason, detail: problemText(words, reason) })),
    reasons: decision.reasons.map((reason) => reasonText(reason, words)),
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
