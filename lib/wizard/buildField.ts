import type { Facts } from '@/lib/exchange/facts';
import { formatBuildAnswer, parseBuildAnswer, type BuildAnswer } from './answers';
import { matchBuild } from './matchBuild';

/** Why a text cannot be the answer to the build question. The words of each are content. */
export type BuildProblem =
  | 'not-a-build'
  | 'several-builds'
  | 'not-exchange'
  | 'schema-version'
  | 'unknown-kb'
  | 'several-releases'
  | 'service-pack-kb';

export type BuildField = { value: string } | { problem: BuildProblem };

const LONGEST_TEXT = 2000;
const LABEL = /^(?:AdminDisplayVersion|FileVersion|ProductVersion) ?[:=]? ?/i;
const KB = /^(?:kb|q)? ?(\d[\d, ]{3,11})$/i;
const SCHEMA_VERSION = /(?<![\d.])0\.\d{1,3} ?\(\d{1,5}(?:\.\d{1,5}){3}\)/g;
const ADMIN_DISPLAY = /(?<![\d.])\d{1,5}\.\d{1,5} ?\(Build \d{1,5}\.\d{1,5}(?::[^)]{0,60})?\)/gi;
const FILE_VERSION = /(?<![\d.])\d{1,5}(?:\.\d{1,5}){3}(?!\.?\d)/g;

/**
 * Reads what a reader typed into the build question: a build in any notation, AdminDisplayVersion, the KB number of a rollup,
 * or the output of a command that shows exactly one build.
 *
 * @returns the canonical value (see `parseBuildAnswer`), or the problem to show beside the field
 */
export function buildField(text: string, facts: Facts): BuildField {
  const typed = text.slice(0, LONGEST_TEXT).replace(/\s+/g, ' ').trim().replace(LABEL, '');
  const word = typed.toLowerCase();
  if (word === 'none' || word === 'unknown') return { value: word };

  const canonical = parseBuildAnswer(word);
  if ('build' in canonical) return checked(canonical, facts);
  const kb = KB.exec(typed)?.[1];
  if (kb) return ofKb(Number(kb.replace(/[, ]/g, '')), facts);
  return ofText(typed, facts);
}

function ofKb(kb: number, facts: Facts): BuildField {
  const releases = facts.releases.filter((release) => release.kb === kb);
  const [release] = releases;
  if (!release) return { problem: 'unknown-kb' };
  if (releases.length > 1) return { problem: 'several-releases' };
  return release.kind === 'baseline' ? { problem: 'service-pack-kb' } : { value: release.build };
}

function ofText(text: string, facts: Facts): BuildField {
  const withoutSchema = text.replace(SCHEMA_VERSION, ' ');
  const found = new Map<string, BuildAnswer>();
  for (const [token] of [...withoutSchema.matchAll(ADMIN_DISPLAY), ...withoutSchema.matchAll(FILE_VERSION)]) {
    const answer = parseBuildAnswer(token);
    found.set(formatBuildAnswer(answer), answer);
  }
  const [answer] = found.values();
  if (!answer) return { problem: withoutSchema === text ? 'not-a-build' : 'schema-version' };
  return found.size > 1 ? { problem: 'several-builds' } : checked(answer, facts);
}

function checked(answer: BuildAnswer, facts: Facts): BuildField {
  if ('build' in answer && matchBuild(answer.build, facts).kind === 'not-exchange') return { problem: 'not-exchange' };
  return { value: formatBuildAnswer(answer) };
}
