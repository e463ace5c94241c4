import { formatBuild } from '@/lib/exchange/build';
import type { Facts, Release } from '@/lib/exchange/facts';
import { baselineOfLine, recommendationFor } from '@/lib/exchange/supersession';
import { parseBuildAnswer, type Answers } from './answers';
import type { Decision, Modifier, Reason, Recommended } from './decision';
import type { Outcome } from './flow';
import { goalResult } from './goal';
import { readInstalled, type Installed } from './installed';
import { outcomeOf } from './outcome';
import { reason, reasonsFor } from './reasons';
import { rolesOf } from './roles';
import { nextQuestion } from './walk';

/** Outcomes after which something is installed: only these care about interim updates. */
const INSTALLS: readonly Outcome[] = ['REPLACE_NOW', 'NEEDS_SP', 'LAST_OF_BRANCH', 'INSTALL', 'SP_ONLY'];

/** Outcomes for which the server's release or service pack is known well enough to speak of a goal. */
const GOALS: readonly Outcome[] = [...INSTALLS, 'CURRENT'];

/**
 * Decides what applies to a server in three passes: the outcome (see `outcomeOf`), the modifiers, and the goal.
 * Modifiers and goal never change the outcome.
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
  const modifiers = modifiersOf(outcome, answers, installed, confidence);
  return {
    outcome,
    modifiers,
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
    reasons: [...reasonsFor(outcome, installed, build, facts), ...modifiers.flatMap(reasonOf)],
    goal: GOALS.includes(outcome)
      ? goalResult(answers.goal, installed, recommend.at(-1)?.release ?? null, facts)
      : null,
    architecture: modifiers.includes('X86_PACKAGE') ? 'x86' : 'x64',
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
  { iu, arch, role }: Answers,
  { evidence, match, product }: Installed,
  confidence: Decision['confidence'],
): Modifier[] {
  const suspected = evidence === 'file-version' && match?.kind === 'higher-revision';
  const installs = INSTALLS.includes(outcome);
  const modifiers: Modifier[] = [];
  if (installs && iu === 'yes') modifiers.push('REMOVE_IU');
  if (installs && iu !== 'yes' && (iu === 'unknown' || suspected)) modifiers.push('CHECK_IU');
  if (suspected) modifiers.push('IU_SUSPECTED');
  if (confidence === 'low') modifiers.push('LOW_CONFIDENCE');
  if (installs && arch === 'x86' && product?.id === 'exchange-2007') modifiers.push('X86_PACKAGE');
  if (installs && rolesOf(role)?.includes('tools')) modifiers.push('TOOLS_ONLY');
  return modifiers;
}

/** The other modifiers are explained by how the build was read. */
function reasonOf(modifier: Modifier): Reason[] {
  if (modifier === 'X86_PACKAGE') return [reason('x86-package')];
  return modifier === 'TOOLS_ONLY' ? [reason('tools-only')] : [];
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
