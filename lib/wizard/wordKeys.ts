import { MODIFIERS } from './decision';
import { OUTCOMES, QUESTIONS } from './flow';
import { GOAL_STATES } from './goalResult';
import { pasteWordKeys } from './paste/wordKeys';
import { RULES } from './rules';
import { SOURCE_IDS } from './sources';
import type { Problem } from './state';
import { STEPS } from './steps';
import { PHASES } from './steps/step';
import { ADVICE, FLOW_WORDS, GOAL_TARGETS } from './words';

/** The files of `content/wizard`, without `.yaml`. */
export const WORD_FILES = ['questions', 'outcomes', 'rules', 'checklist', 'sources', 'paste'] as const;
export type WordFile = (typeof WORD_FILES)[number];

/** A place in a word file that must or may hold a text, or a list of paragraphs. */
export interface WordKey {
  file: WordFile;
  path: readonly string[];
  optional: boolean;
}

/** Every reason for which a part of an address is dropped; `satisfies` keeps the list complete. */
const PROBLEMS = Object.keys({
  'unknown-key': true,
  repeated: true,
  'invalid-value': true,
  'other-product': true,
  'other-line': true,
  'not-for-product': true,
  'not-asked': true,
  'not-a-build': true,
  'several-builds': true,
  'not-exchange': true,
  'schema-version': true,
  'unknown-kb': true,
  'several-releases': true,
  'service-pack-kb': true,
  'not-a-goal': true,
  'unknown-fix': true,
  'unknown-bulletin': true,
  'roles-apart': true,
} satisfies Record<Problem, true>);

function required(file: WordFile, ...path: string[]): WordKey {
  return { file, path, optional: false };
}

function optional(file: WordFile, ...path: string[]): WordKey {
  return { file, path, optional: true };
}

/** Every place of the word files: what the flow, the decisions and the checklist need, and nothing else may stand there. */
export function wordKeys(): WordKey[] {
  return [
    required('questions', 'skip'),
    ...FLOW_WORDS.map((one) => required('questions', 'flow', one)),
    ...QUESTIONS.flatMap(({ id, options }) => [
      required('questions', 'questions', id, 'title'),
      required('questions', 'questions', id, 'short'),
      required('questions', 'questions', id, 'help'),
      ...options
        .filter(({ value }) => value !== 'skip')
        .map(({ value }) => required('questions', 'questions', id, 'options', value)),
    ]),
    ...PROBLEMS.map((problem) => required('questions', 'problems', problem)),
    ...Object.keys(OUTCOMES).flatMap((code) =>
      ['short', 'when', 'heading', 'text'].map((part) => required('outcomes', 'outcomes', code, part)),
    ),
    ...MODIFIERS.flatMap((code) => ['heading', 'text'].map((part) => required('outcomes', 'modifiers', code, part))),
    ...GOAL_STATES.flatMap((state) => ['heading', 'text'].map((part) => required('outcomes', 'goals', state, part))),
    ...GOAL_TARGETS.map((one) => required('outcomes', 'goalTargets', one)),
    ...ADVICE.map((advice) => required('outcomes', 'advice', advice)),
    required('outcomes', 'outOfSupport'),
    ...Object.keys(RULES).map((rule) => required('rules', 'rules', rule)),
    required('checklist', 'title'),
    required('checklist', 'notVerified'),
    ...PHASES.map((phase) => required('checklist', 'phases', phase)),
    ...STEPS.flatMap(({ id }) => [
      required('checklist', 'steps', id, 'text'),
      optional('checklist', 'steps', id, 'detail'),
    ]),
    ...pasteWordKeys(),
    ...SOURCE_IDS.flatMap((id) => [
      required('sources', 'sources', id, 'name'),
      optional('sources', 'sources', id, 'url'),
    ]),
  ];
}

/** What the word files hold, as parsed from YAML. */
export type WordFiles = Record<WordFile, unknown>;

/**
 * Compares the word files with the keys.
 *
 * @returns a message for each text that is missing or empty and for each that nothing uses; empty if all is well
 */
export function checkWords(files: WordFiles): string[] {
  const keys = wordKeys();
  const known = new Set(keys.map(({ file, path }) => `${file}: ${path.join(' > ')}`));
  const missing = keys
    .filter((key) => !key.optional && !isText(valueAt(files[key.file], key.path)))
    .map(({ file, path }) => `${file}.yaml: ${path.join(' > ')} has no words`);
  const unused = WORD_FILES.flatMap((file) =>
    textsIn(files[file])
      .filter(({ path }) => !known.has(`${file}: ${path.join(' > ')}`))
      .map(({ path }) => `${file}.yaml: ${path.join(' > ')} is used by nothing`),
  );
  return [...missing, ...unused];
}

/** The text at a path of a word file; undefined if there is none. */
export function valueAt(file: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (node, key) => (isRecord(node) && Object.hasOwn(node, key) ? node[key] : undefined),
    file,
  );
}

/** Every text of a word file with its path; a list of paragraphs counts as one text. */
export function textsIn(node: unknown, path: readonly string[] = []): { path: readonly string[]; value: unknown }[] {
  if (!isRecord(node)) return [{ path, value: node }];
  return Object.entries(node).flatMap(([key, value]) => textsIn(value, [...path, key]));
}

function isText(value: unknown): boolean {
  const paragraphs: unknown[] = Array.isArray(value) ? value : [value];
  return paragraphs.length > 0 && paragraphs.every((text) => typeof text === 'string' && text.trim() !== '');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
