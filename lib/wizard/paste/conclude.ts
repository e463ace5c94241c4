import type { Facts, Line, Release } from '@/lib/exchange/facts';
import { lineById } from '@/lib/exchange/supersession';
import type { Answers } from '../answers';
import { buildField, type BuildProblem } from '../buildField';
import { otherProductName } from '../otherProducts';
import { nextQuestion } from '../walk';
import { evidenceOf, type Evidence } from './evidence';
import type { Signal } from './signal';

/** Two signals that do not agree; the answer rests on the first. */
export interface Conflict {
  reason: 'other-line' | 'other-release';
  believed: Signal;
  against: Signal;
  /** What each says: labels of lines, or of releases. */
  believedLabel: string;
  againstLabel: string;
}

/** What follows from the signals of a paste. */
export interface Conclusion {
  answers: Answers;
  /** The signals on which the answers rest. */
  rests: Signal[];
  conflicts: Conflict[];
  problem: BuildProblem | null;
}

/**
 * Ranks the signals and draws the answers from the strongest.
 *
 * An update that could not be installed names the servicing line only, because it is installed on servers of that line.
 *
 * @param lineOfFailed false where the failure itself says that the update belongs to another service pack
 */
export function conclude(signals: Signal[], lineOfFailed: boolean, facts: Facts): Conclusion {
  const [strongest, ...weaker] = evidenceOf(signals, facts);
  if (strongest && 'undecided' in strongest) return nothing(strongest.undecided);
  if (!strongest) return withoutEvidence(signals, lineOfFailed, facts);
  const [first] = strongest.signals;
  const answers = first ? answersOf(strongest, first, facts) : {};
  const interim = signals.filter(({ says }) => says === 'interim-update');
  const asked = interim.length > 0 && nextQuestion(answers, facts) === 'iu';
  const conflicts = weaker.flatMap((other) => ('undecided' in other ? [] : conflictOf(strongest, other)));
  if (Object.keys(answers).length === 0) return { ...nothing('not-a-build'), conflicts };
  const rests = [...supporting(strongest, signals), ...(asked ? interim : [])];
  return { answers: asked ? { ...answers, iu: 'yes' } : answers, rests, conflicts, problem: null };
}

/** What the answers rest on, and what says the same. */
function supporting({ signals: own, release }: Evidence, all: Signal[]): Signal[] {
  const same = ({ says, releases }: Signal) => NAMES_INSTALLED.has(says) && releases.some((one) => one === release);
  return all.filter((signal) => own.includes(signal) || same(signal));
}

/** Kinds that name what is installed; AdminDisplayVersion names the service pack only, whatever its build is. */
const NAMES_INSTALLED = new Set<Signal['says']>(['file-version', 'build', 'installed-update', 'registry', 'owa', 'kb']);

function answersOf({ line, release }: Evidence, { says, value, identifier }: Signal, facts: Facts): Answers {
  if (identifier?.kind === 'build' && says === 'admin-display-version') return { build: `adv-${value}` };
  if (says === 'file-version' || says === 'build' || says === 'owa') {
    const field = buildField(value, facts);
    return 'value' in field ? { build: field.value } : {};
  }
  if (release) return { build: release.build };
  if (line) return servicePack(line);
  const [major = 0, minor = 0] = value.split('.').map(Number);
  return otherProductName(major, minor) === null ? {} : { product: 'other' };
}

/** KB numbers and failed installations; a lone KB number is read as that of the installed update. */
function withoutEvidence(signals: Signal[], lineOfFailed: boolean, facts: Facts): Conclusion {
  const failed = signals.filter(({ says }) => says === 'failed-update');
  if (failed.length > 0) return ofLine(lineOfFailed ? failed : [], facts);
  const kbs = signals.filter(({ identifier }) => identifier?.kind === 'kb');
  const [kb, another] = kbs;
  if (!kb || another || kb.says === 'absent-update' || kb.says === 'interim-update') return nothing('not-a-build');
  const field = buildField(`KB${kb.value}`, facts);
  if ('value' in field) return { answers: { build: field.value }, rests: [kb], conflicts: [], problem: null };
  return field.problem === 'service-pack-kb' ? ofLine([kb], facts) : nothing(field.problem);
}

function ofLine(named: Signal[], facts: Facts): Conclusion {
  const lines = new Set(named.flatMap(({ releases }) => releases.map(({ lineId }) => lineId)));
  const [lineId] = lines;
  if (lineId === undefined || lines.size > 1) return nothing('not-a-build');
  return { answers: servicePack(lineById(facts, lineId)), rests: named, conflicts: [], problem: null };
}

function nothing(problem: BuildProblem): Conclusion {
  return { answers: {}, rests: [], conflicts: [], problem };
}

const PRODUCTS = ['exchange-2007', 'exchange-2010'] as const;
const SERVICE_PACKS = ['rtm', 'sp1', 'sp2', 'sp3'] as const;

function servicePack({ productId, slug }: Line): Answers {
  const product = PRODUCTS.find((id) => id === productId);
  const sp = SERVICE_PACKS.find((id) => id === slug);
  return product && sp ? { product, sp, build: 'unknown' } : {};
}

function conflictOf(strong: Evidence, weak: Evidence): Conflict[] {
  const [believed] = strong.signals;
  const [against] = weak.signals;
  if (!believed || !against || !strong.line || !weak.line) return [];
  const conflict = (reason: Conflict['reason'], one: Line | Release, other: Line | Release): Conflict[] => [
    { reason, believed, against, believedLabel: one.label, againstLabel: other.label },
  ];
  if (strong.line !== weak.line) return conflict('other-line', strong.line, weak.line);
  if (!strong.release || !weak.release || strong.release === weak.release) return [];
  return conflict('other-release', strong.release, weak.release);
}
