import type { Facts } from '@/lib/exchange/facts';
import { foldText } from '@/lib/exchange/foldText';
import type { Answers } from '../answers';
import { buildField, type BuildProblem } from '../buildField';
import { conclude, type Conclusion, type Conflict } from './conclude';
import { readDiagnoses, tellsOfFailure, type Diagnosis } from './diagnoses';
import { leftoversOf } from './leftovers';
import { readSignals, stretch } from './readSignals';
import { namesSeveralServers } from './servers';
import type { Signal } from './signal';

/** Why nothing follows from a paste. The words of each are content. */
export type PasteProblem = BuildProblem | 'several-servers';

/** A token of a paste. `used` if the answers rest on it. */
export interface UnderstoodSignal extends Signal {
  used: boolean;
}

/** What a pasted text says about one server. */
export interface Paste {
  /** The answers that follow from it, in the wizard's own keys; empty if nothing follows. */
  answers: Answers;
  understood: UnderstoodSignal[];
  /** Signals that contradict the one that was believed. */
  conflicts: Conflict[];
  /** Errors that it tells of. */
  diagnoses: Diagnosis[];
  /** What looks as if it should mean something and was not read. */
  leftovers: string[];
  /** Why nothing could be concluded; null if answers follow. */
  problem: PasteProblem | null;
}

/** Tokens of a paste that are told back. */
const MOST_SIGNALS = 50;

/** What the build question takes in words. */
const WORDS = /^(?:none|unknown|adv-\d[\d.]{0,40})$/i;

/**
 * Reads a pasted text: a build in any notation, the output of a command, installed updates, the registry, an event, an
 * error, a KB address.
 *
 * Reading takes time in proportion to the length of the text, and nothing of it is kept.
 *
 * @param text any text, of any length
 */
export function readPaste(text: string, facts: Facts): Paste {
  const word = text.trim().toLowerCase();
  if (WORDS.test(word)) return ofWord(word, facts);
  const folded = foldText(text);
  const read = readSignals(text, folded, facts);
  const diagnoses = readDiagnoses(folded, read.signals);
  const failed = diagnoses.some(({ id }) => tellsOfFailure(id));
  const signals = failed ? read.signals.map(asFailed) : read.signals;
  const several = namesSeveralServers(folded);
  const lineOfFailed = !diagnoses.some(({ id }) => id === 'wrong-service-pack');
  const concluded = several ? NOTHING : conclude(signals, lineOfFailed, facts);
  const { answers, rests, conflicts, problem } = concluded;
  return {
    answers,
    understood: mostOf(signals, rests).map((signal) => ({ ...signal, used: rests.includes(signal) })),
    conflicts,
    diagnoses,
    leftovers: leftoversOf(folded, [
      ...read.stretches,
      ...diagnoses.map(({ source, start }) => stretch(start, source)),
    ]),
    problem: several ? 'several-servers' : problem === 'not-a-build' ? whyNoBuild(signals, word, facts) : problem,
  };
}

const NOTHING: Conclusion = { answers: {}, rests: [], conflicts: [], problem: null };

function ofWord(word: string, facts: Facts): Paste {
  const field = buildField(word, facts);
  const answers = 'value' in field ? { build: field.value } : {};
  const problem = 'problem' in field ? field.problem : null;
  return { answers, understood: [], conflicts: [], diagnoses: [], leftovers: [], problem };
}

/** A number beside an error is taken for the update that was to be installed. */
function asFailed(signal: Signal): Signal {
  return signal.says === 'kb' ? { ...signal, says: 'failed-update' } : signal;
}

/** All of the signals, or as many as are told back: those on which the answers rest among them. */
function mostOf(signals: Signal[], rests: Signal[]): Signal[] {
  if (signals.length <= MOST_SIGNALS) return signals;
  const others = signals.filter((signal) => !rests.includes(signal));
  return [...rests, ...others].slice(0, MOST_SIGNALS).sort((a, b) => a.start - b.start);
}

function whyNoBuild(signals: Signal[], word: string, facts: Facts): BuildProblem {
  const versions = signals.filter(({ says }) => says === 'schema-version' || says === 'other-version');
  if (versions.some(({ says }) => says === 'schema-version')) return 'schema-version';
  const field = versions.length > 0 ? null : buildField(word, facts);
  const strange = versions.length > 0 || (field && 'problem' in field && field.problem === 'not-exchange');
  return strange && signals.length === versions.length ? 'not-exchange' : 'not-a-build';
}
