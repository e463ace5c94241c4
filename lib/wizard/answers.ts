import { formatBuild, parseBuild, type Build } from '@/lib/exchange/build';
import type { QUESTIONS } from './flow';

/** Questions whose answers are more than one of their options. */
type Composed = 'build' | 'goal' | 'role';

type OptionValue<Id> = Extract<(typeof QUESTIONS)[number], { id: Id }>['options'][number]['value'];

/**
 * What a reader has answered so far; a question without an answer is missing.
 * `build` and `goal` are free text in canonical form: see `parseBuildAnswer` and `parseGoalAnswer`; for `role` see `rolesOf`.
 */
export type Answers = {
  [Id in (typeof QUESTIONS)[number]['id']]?: Id extends Composed ? string : OptionValue<Id>;
};

/** How the answer to the build question is to be understood. Its kinds are the options of that question. */
export type BuildAnswer =
  | { kind: 'file-version'; build: Build }
  | { kind: 'admin-display-version'; build: Build }
  | { kind: 'none' }
  | { kind: 'unknown' };

const ADMIN_DISPLAY_VERSION = 'adv-';

/**
 * Reads the canonical answer to the build question.
 *
 * - `8.0.711.2`: file version of ExSetup.exe, or a release chosen from a list. The build of a baseline proves that no rollup is installed.
 * - `adv-8.1.240.6`: AdminDisplayVersion. It shows the service pack and never a rollup, so nothing follows about rollups.
 *   Its own notation, `Version 8.1 (Build 240.6)`, is read the same way.
 * - `none`: proven that no rollup is installed (installed updates were read, or ExSetup shows the baseline).
 * - `unknown`, a missing answer or anything else: not known.
 */
export function parseBuildAnswer(value: string | undefined): BuildAnswer {
  if (value === undefined) return { kind: 'unknown' };
  if (value === 'none') return { kind: 'none' };
  const prefixed = value.startsWith(ADMIN_DISPLAY_VERSION);
  const build = parseBuild(prefixed ? value.slice(ADMIN_DISPLAY_VERSION.length) : value);
  if (!build) return { kind: 'unknown' };
  return { kind: prefixed || value.includes('(') ? 'admin-display-version' : 'file-version', build };
}

/** Writes an answer to the build question in its canonical form, the one that stands in the address. */
export function formatBuildAnswer(answer: BuildAnswer): string {
  if (answer.kind === 'file-version') return formatBuild(answer.build);
  if (answer.kind === 'admin-display-version') return ADMIN_DISPLAY_VERSION + formatBuild(answer.build);
  return answer.kind;
}
