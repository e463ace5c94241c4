import type { Line, Product, Release } from '@/lib/exchange/facts';
import type { Outcome, QuestionId } from './flow';
import type { GoalResult } from './goalResult';
import type { BuildMatch } from './matchBuild';
import type { RuleId } from './rules';
import type { SourceId } from './sources';

/**
 * What comes on top of an outcome:
 * - `REMOVE_IU`: an interim update is installed and must go first
 * - `CHECK_IU`: whether one is installed must be found out first
 * - `IU_SUSPECTED`: the build itself looks like that of an interim update
 * - `LOW_CONFIDENCE`: the installed release is inferred, installed updates should confirm it
 * - `X86_PACKAGE`: a 32-bit machine needs the x86 package of the same rollup
 * - `TOOLS_ONLY`: a machine with the management tools only follows the servers that it manages
 */
export const MODIFIERS = [
  'REMOVE_IU',
  'CHECK_IU',
  'IU_SUSPECTED',
  'LOW_CONFIDENCE',
  'X86_PACKAGE',
  'TOOLS_ONLY',
] as const;
export type Modifier = (typeof MODIFIERS)[number];

export interface Recommended {
  kind: 'service-pack' | 'rollup';
  release: Release;
}

/** One link of the chain that explains a decision. `params` fill the placeholders of the rule's sentence. */
export interface Reason {
  rule: RuleId;
  params: Readonly<Record<string, string>>;
  sources: readonly SourceId[];
}

export interface Decision {
  outcome: Outcome;
  modifiers: Modifier[];
  product: Product | null;
  /** Name of a product that is not covered, if the build shows it. */
  otherProduct: string | null;
  line: Line | null;
  /** The installed release; for an in-between build the lower one; null if the rollup is not known. */
  release: Release | null;
  /** The rollup that AdminDisplayVersion states; not relied on. */
  stated: Release | null;
  /** The build as answered, in its short form; for "no rollup" that of the baseline; null if not known. */
  build: string | null;
  /** Number of the installed rollup: 0 is proven none, null is unknown. */
  rollup: number | null;
  /** How the build was matched; null if none was given. */
  match: BuildMatch | null;
  /** `low` if the installed release is inferred from a build that is no release's. */
  confidence: 'high' | 'low';
  /** What to install, in order. */
  recommend: Recommended[];
  /** True if the recommendation holds only unless ExSetup shows it installed: newest service pack, rollup unknown. */
  conditional: boolean;
  /** What to install if the server must stay on its service pack; empty if nothing, or if that is the recommendation. */
  stayOnLine: Recommended[];
  /** Last day of support of the product, `2017-04-11`, which is past for every product covered; null if the product is not known. */
  productOutOfSupport: string | null;
  reasons: Reason[];
  /** How the server stands with the reader's goal; null if that is to have the latest release. */
  goal: GoalResult | null;
  /** File architecture of the package to install. */
  architecture: 'x64' | 'x86';
  /** The question that would settle more: the next one not answered, or `build` where the rollup is still unknown. */
  next: QuestionId | null;
}
