import type { Facts, Release } from '@/lib/exchange/facts';
import { findIdentifiers, soleIdentifier, type Identifier } from '@/lib/exchange/identifier';
import { lineById } from '@/lib/exchange/supersession';
import type { Answers } from './answers';
import { buildField, type BuildProblem } from './buildField';

/** An identifier in a paste, with the releases that it names. `used` if the answers rest on it. */
export interface PastedIdentifier {
  identifier: Identifier;
  releases: Release[];
  used: boolean;
}

/** What a pasted text says about one server. */
export interface Paste {
  /** The answers that follow from it, in the wizard's own keys; empty if nothing follows. */
  answers: Answers;
  understood: PastedIdentifier[];
  /** Why nothing, or not everything, could be concluded; null if all is well. */
  problem: BuildProblem | null;
}

/** Identifiers of a paste that are told back; what is longer is a list for the fleet, not one server. */
const MOST_IDENTIFIERS = 50;

/** A longer text is read by its identifiers alone. */
const LONGEST_DIRECT = 2000;

/** Windows Installer's event 1023 and the texts of Setup: the update that is named is not installed. */
const FAILED = /(?:could not be|was not) (?:successfully )?(?:installed|applied)/i;

/**
 * Reads the installed build or rollup out of a pasted text: one token, the output of a command, a registry path or an event.
 *
 * An event that tells of a failed installation names the servicing line, not what is installed. So does the KB number of
 * a service pack.
 *
 * @param text any text, of any length; nothing of it is kept
 */
export function readPaste(text: string, facts: Facts): Paste {
  const found = identifiersIn(text).map((identifier) => ({ identifier, releases: namedBy(identifier, facts) }));
  const failed = FAILED.test(text);
  const read = failed ? null : readInstalled(text, found, facts);
  const named = unique(found.filter(({ identifier }) => isNumber(identifier)).flatMap(({ releases }) => releases));
  const lineKnown = failed || (read !== null && 'problem' in read && read.problem === 'service-pack-kb');
  const answers = read && 'value' in read ? { build: read.value } : lineKnown ? answersOfLine(named, facts) : {};
  const used = Object.keys(answers).length > 0;
  return {
    answers,
    understood: found
      .slice(0, MOST_IDENTIFIERS)
      .map((one) => ({ ...one, used: used && isNumber(one.identifier) && rests(one, read) })),
    problem: used ? null : read && 'problem' in read ? read.problem : 'not-a-build',
  };
}

type Found = Omit<PastedIdentifier, 'used'>;
type Read = { value: string } | { problem: BuildProblem } | null;

/** A build says more than a KB number, and a file version more than AdminDisplayVersion. */
function readInstalled(text: string, found: Found[], facts: Facts): Read {
  const direct = buildField(text, facts);
  if ('value' in direct && text.length <= LONGEST_DIRECT) return direct;
  const build = soleBuild(found.map(({ identifier }) => identifier));
  if (build !== null) return build.sole ? buildField(build.source, facts) : { problem: 'several-builds' };
  const kbs = unique(found.flatMap(({ identifier: { kind, value } }) => (kind === 'kb' ? [value] : [])));
  return kbs.length === 1 ? buildField(`KB${kbs[0]}`, facts) : direct;
}

/** The one build of a text, as it stands there. AdminDisplayVersion may stand beside a file version of its own line. */
function soleBuild(found: Identifier[]): { sole: boolean; source: string } | null {
  const builds = found.filter((one) => one.kind === 'build');
  const files = builds.filter(({ notation }) => notation !== 'admin-display');
  const lines = unique(builds.map(({ value }) => value.split('.').slice(0, 2).join('.')));
  const [first, another] = files.length > 0 ? files : builds;
  if (!first) return null;
  return { sole: !another && lines.length === 1, source: first.source };
}

function answersOfLine(named: Release[], facts: Facts): Answers {
  const lines = unique(named.map(({ lineId }) => lineId));
  const [lineId, ...others] = lines;
  if (lineId === undefined || others.length > 0) return {};
  const { productId, slug } = lineById(facts, lineId);
  const product = PRODUCTS.find((id) => id === productId);
  const sp = SERVICE_PACKS.find((id) => id === slug);
  return product && sp ? { product, sp, build: 'unknown' } : {};
}

const PRODUCTS = ['exchange-2007', 'exchange-2010'] as const;
const SERVICE_PACKS = ['rtm', 'sp1', 'sp2', 'sp3'] as const;

/** Beside a build, a KB number counts only if it names the same release. */
function rests({ identifier, releases }: Found, read: Read): boolean {
  if (identifier.kind === 'build' || read === null || !('value' in read)) return true;
  return releases.some(({ build }) => build === read.value);
}

function identifiersIn(text: string): Identifier[] {
  const sole = soleIdentifier(text);
  const found = sole ? [sole] : findIdentifiers(text);
  return [...new Map(found.map((one) => [`${one.kind} ${one.value}`, one])).values()];
}

function isNumber({ kind }: Identifier): boolean {
  return kind === 'build' || kind === 'kb';
}

function namedBy({ kind, value }: Identifier, { releases }: Facts): Release[] {
  if (kind === 'kb') return releases.filter(({ kb }) => kb === Number(value));
  if (kind !== 'build') return [];
  return releases.filter(({ build, aliases }) => build === value || aliases.includes(value));
}

function unique<T>(all: T[]): T[] {
  return [...new Set(all)];
}
