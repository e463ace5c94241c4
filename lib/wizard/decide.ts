import { formatBuild } from '@/lib/exchange/build';
import type { Facts, Release } from '@/lib/exchange/facts';
import { baselineOfLine, recommendationFor } from '@/lib/exchange/supersession';
import { parseBuildAnswer, type Answers } from './answers';
import type { Decision, Modifier, Recommended } from './decision';
import type { Outcome } from './flow';
import { readInstalled, type Installed } from './installed';
import { outcomeOf } from './outcome';
import { reasonsFor } from './reasons';
import { nextQuestion } from './walk';

/** Outcomes after which something is installed: only these care about interim updates. */
const INSTALLS: readonly Outcome[] = ['REPLACE_NOW', 'NEEDS_SP', 'LAST_OF_BRANCH', 'INSTALL', 'SP_ONLY'];

/**
 * Decides what applies to a server: first the outcome (see `outcomeOf`), then the modifiers, which never change it.
 * Incomplete answers give the decision that they allow; `next` names the question that is open.
 */
export function decide(answers: Answers, facts: Facts): Decision {
  const installed = readInstalled(answers, facts);
  const outcome = outcomeOf(answers, installed, facts);
  const confidence = confidenceOf(answers, installed);
  const build = buildShown(answers, installed);
  const { recommend, stayOnLine } = INSTALLS.includes(outcome)
    ? recommendations(installed, facts)
    : { recommend: [], stayOnLine: [] };
  return {
    outcome,
    modifiers: modifiersOf(outcome, answers, installed, confidence),
    product: installed.product,
    otherProduct: installed.otherProduct,
    line: installed.line,
    release: installed.release,
    stated: installed.stated,
    build,
    rollup: installed.rollup,
    match: installed.match,
    confidence,
    recommend,
    conditional: outcome === 'SP_ONLY' && recommend.every(({ kind }) => kind === 'rollup'),
    stayOnLine,
    productOutOfSupport: installed.product?.supportEnded ?? null,
    reasons: reasonsFor(outcome, installed, build, facts),
    next: nextOf(outcome, answers, facts),
  };
}

function buildShown(answers: Answers, installed: Installed): string | null {
  const answer = parseBuildAnswer(answers.build);
  return 'build' in answer ? formatBuild(answer.build) : (installed.release?.build ?? null);
}

/** An interim update that is known to be installed explains a build that is no release's. */
function confidenceOf({ iu }: Answers, { evidence, match, stated }: Installed): Decision['confidence'] {
  const inferred = match?.kind === 'higher-revision' || match?.kind === 'between';
  const explained = evidence === 'file-version' && iu === 'yes';
  return stated || (inferred && !explained) ? 'low' : 'high';
}

function modifiersOf(
  outcome: Outcome,
  { iu }: Answers,
  { evidence, match }: Installed,
  confidence: Decision['confidence'],
): Modifier[] {
  const suspected = evidence === 'file-version' && match?.kind === 'higher-revision';
  const installs = INSTALLS.includes(outcome);
  const modifiers: Modifier[] = [];
  if (installs && iu === 'yes') modifiers.push('REMOVE_IU');
  if (installs && iu !== 'yes' && (iu === 'unknown' || suspected)) modifiers.push('CHECK_IU');
  if (suspected) modifiers.push('IU_SUSPECTED');
  if (confidence === 'low') modifiers.push('LOW_CONFIDENCE');
  return modifiers;
}

function recommendations({ line, release }: Installed, facts: Facts): Pick<Decision, 'recommend' | 'stayOnLine'> {
  if (!line) return { recommend: [], stayOnLine: [] };
  const { onLine, servicePack, rollup } = recommendationFor(facts, release ?? baselineOfLine(facts, line.id));
  return {
    recommend: [...asRecommended('service-pack', servicePack), ...asRecommended('rollup', rollup)],
    stayOnLine: servicePack ? asRecommended('rollup', onLine) : [],
  };
}

/** A line without rollups ends in its baseline, which is the service pack and no rollup. */
function asRecommended(kind: Recommended['kind'], release: Release | null): Recommended[] {
  if (!release || (kind === 'rollup' && release.kind === 'baseline')) return [];
  return [{ kind, release }];
}

function nextOf(outcome: Outcome, answers: Answers, facts: Facts): Decision['next'] {
  const next = nextQuestion(answers, facts);
  if (next !== null) return next;
  return outcome === 'SP_ONLY' || outcome === 'ASK_BUILD' ? 'build' : null;
}
