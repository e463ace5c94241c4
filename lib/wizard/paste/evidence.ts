import { parseBuild } from '@/lib/exchange/build';
import type { Facts, Line, Release } from '@/lib/exchange/facts';
import { matchBuild } from '../matchBuild';
import { isInstalledUpdate, type Signal, type SignalKind } from './signal';

/** What the signals of one strength say together about the server. */
export interface Evidence {
  signals: Signal[];
  line: Line | null;
  /** The installed release; null where only the service pack is known. */
  release: Release | null;
}

/** Signals of one strength that say different things. */
export interface Undecided {
  undecided: 'several-builds' | 'several-releases';
  signals: Signal[];
}

/** The strengths, strongest first: the file version beats the updates of the registry, both beat AdminDisplayVersion. */
const STRENGTHS: readonly ((signals: Signal[], facts: Facts) => Evidence | Undecided | null)[] = [
  ofBuilds('file-version'),
  ofBuilds('build'),
  ofUpdates,
  ofBuilds('owa'),
  ofServicePack,
];

/** What the signals say, strongest first; strengths of which the text has nothing are left out. */
export function evidenceOf(signals: Signal[], facts: Facts): (Evidence | Undecided)[] {
  return STRENGTHS.flatMap((read) => read(signals, facts) ?? []);
}

function ofBuilds(says: SignalKind) {
  return (signals: Signal[], facts: Facts): Evidence | Undecided | null => {
    const all = signals.filter((signal) => signal.says === says);
    // Another product's build, or one of a service pack that there is not, counts only if it is all there is.
    const covered = all.filter(({ value }) => lineOf(value, facts) !== null);
    const elsewhere = signals.some((signal) => isOfServer(signal) && lineNamed(signal, facts));
    const counting = covered.length > 0 || elsewhere ? covered : all;
    const [first, another] = counting;
    if (!first) return null;
    if (another) return { undecided: 'several-builds', signals: counting };
    return { signals: [first], line: lineOf(first.value, facts), release: releaseOf(first.value, facts) };
  };
}

/** The highest rollup of the newest service pack, as integers, then its re-release: the registry keeps the whole history. */
function ofUpdates(signals: Signal[], facts: Facts): Evidence | Undecided | null {
  const updates = signals.filter((signal) => isInstalledUpdate(signal) && signal.releases.length > 0);
  const all = updates.flatMap(({ releases }) => releases);
  if (new Set(all.map(({ productId }) => productId)).size > 1) return { undecided: 'several-builds', signals: updates };
  const sorted = all.toSorted((a, b) => compareRollups(a, b, facts));
  const [highest] = sorted;
  if (!highest) return null;
  const naming = updates.filter(({ releases }) => releases.includes(highest));
  const line = facts.lines.find(({ id }) => id === highest.lineId) ?? null;
  if (highest.kind === 'baseline') return { signals: naming, line, release: null };
  const sure = naming.some(({ releases }) => releases.length === 1);
  return sure ? { signals: naming, line, release: highest } : { undecided: 'several-releases', signals: naming };
}

function compareRollups(a: Release, b: Release, facts: Facts): number {
  const minorOf = ({ lineId }: Release) => facts.lines.find(({ id }) => id === lineId)?.minor ?? 0;
  return minorOf(b) - minorOf(a) || b.rollup - a.rollup || b.reissue - a.reissue;
}

/** AdminDisplayVersion and what Windows Installer keeps; whole numbers before those that a table cut off. */
function ofServicePack(signals: Signal[], facts: Facts): Evidence | Undecided | null {
  const all = signals.filter(({ says }) => says === 'admin-display-version' || says === 'product-version');
  const whole = all.filter(({ identifier }) => identifier !== null);
  const admin = whole.filter(({ says }) => says === 'admin-display-version');
  const counting = [admin, whole, all].find(({ length }) => length > 0) ?? [];
  const [first, another] = counting;
  if (!first) return null;
  if (another) return { undecided: 'several-builds', signals: counting };
  return { signals: [first], line: lineOf(first.value, facts), release: null };
}

function isOfServer({ says }: Signal): boolean {
  return says !== 'schema-version' && says !== 'other-version';
}

function lineNamed({ value, releases }: Signal, facts: Facts): boolean {
  return releases.length > 0 || lineOf(value, facts) !== null;
}

function lineOf(value: string, facts: Facts): Line | null {
  const [major, minor] = value.split('.').map(Number);
  const product = facts.products.find((one) => one.major === major);
  return facts.lines.find((one) => one.productId === product?.id && one.minor === minor) ?? null;
}

function releaseOf(value: string, facts: Facts): Release | null {
  const build = parseBuild(value);
  const match = build ? matchBuild(build, facts) : null;
  return match && 'release' in match ? match.release : null;
}
