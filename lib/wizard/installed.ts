import type { Facts, Line, Product, Release } from '@/lib/exchange/facts';
import { baselineOfLine } from '@/lib/exchange/supersession';
import { parseBuildAnswer, type Answers, type BuildAnswer } from './answers';
import { matchBuild, productOfMatch, type BuildMatch } from './matchBuild';

/** What the answers say about the server. */
export interface Installed {
  /** Where the knowledge comes from. */
  evidence: BuildAnswer['kind'];
  product: Product | null;
  /** Name of a product that is not covered, if the build shows one. */
  otherProduct: string | null;
  line: Line | null;
  /** The installed release; null if the rollup is not known. An in-between build is read as the lower release. */
  release: Release | null;
  /** A rollup that AdminDisplayVersion states, which it normally does not show: not to be relied on. */
  stated: Release | null;
  /** Number of the installed rollup, 0 for proven none, null for unknown. */
  rollup: number | null;
  match: BuildMatch | null;
}

/** Reads product, service pack and build together. */
export function readInstalled(answers: Answers, facts: Facts): Installed {
  const answer = parseBuildAnswer(answers.build);
  if (answer.kind === 'none' || answer.kind === 'unknown') return fromServicePack(answer.kind, answers, facts);

  const match = matchBuild(answer.build, facts);
  const release = 'release' in match ? match.release : null;
  const known = answer.kind === 'file-version' && match.kind !== 'above-last' && match.kind !== 'below-baseline';
  return {
    evidence: answer.kind,
    product: productOfMatch(match, facts),
    otherProduct: match.kind === 'other-product' ? match.name : null,
    line: 'line' in match ? match.line : null,
    release: known ? release : null,
    stated: answer.kind === 'admin-display-version' && release?.kind === 'rollup' ? release : null,
    rollup: known ? (release?.rollup ?? null) : null,
    match,
  };
}

function fromServicePack(evidence: 'none' | 'unknown', answers: Answers, facts: Facts): Installed {
  const product = facts.products.find((candidate) => candidate.id === answers.product) ?? null;
  const line =
    facts.lines.find((candidate) => candidate.productId === product?.id && candidate.slug === answers.sp) ?? null;
  const proven = evidence === 'none';
  return {
    evidence,
    product,
    otherProduct: null,
    line,
    release: proven && line ? baselineOfLine(facts, line.id) : null,
    stated: null,
    rollup: proven ? 0 : null,
    match: null,
  };
}
