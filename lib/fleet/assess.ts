import type { Facts } from '@/lib/exchange/facts';
import type { Answers } from '@/lib/wizard/answers';
import { decide } from '@/lib/wizard/decide';
import type { Decision } from '@/lib/wizard/decision';
import { behindOf, type Behind, type ReleaseBulletins } from './behind';
import { evidenceOf, partsOf, type Evidence, type EvidenceKind } from './evidence';
import type { ListedServer } from './merge';
import type { Version } from './read/version';
import { updateReader } from './updates';
import { verdictOf, type Unreadable, type Verdict } from './verdict';

/** One thing that the text says about the release of a server. */
export interface Signal {
  kind: EvidenceKind;
  /** As the text has it; of an update the label of its release. */
  text: string;
  /** The verdict rests on it. */
  used: boolean;
  /** It names another service pack or release than the one that was used. */
  conflicts: boolean;
}

/** A server with what we conclude. */
export interface AssessedServer extends Omit<ListedServer, 'versions' | 'updates' | 'unreadable'> {
  verdict: Verdict;
  /** Why nothing can be concluded; null unless the verdict is UNREADABLE. */
  unreadable: Unreadable | null;
  /** What the wizard decides; null if nothing could be read. */
  decision: Decision | null;
  /** What is missing on its own servicing line; null if the installed release is not known or nothing is missing. */
  behind: Behind | null;
  signals: Signal[];
}

/**
 * Makes the judge of a fleet: the wizard's decision for each server, made once for all servers that have the same.
 *
 * @param bulletins the bulletins that each release fixes, by its id
 */
export function assessor(facts: Facts, bulletins: ReleaseBulletins): (server: ListedServer) => AssessedServer {
  const readUpdates = updateReader(facts);
  const decided = new Map<string, { verdict: Verdict; decision: Decision; behind: Behind | null }>();
  const concluded = new Map<string, Conclusion>();
  const decideOnce = (answers: Answers, otherProduct: string | null) => {
    const key = JSON.stringify([answers, otherProduct]);
    const known = decided.get(key);
    if (known) return known;
    const decision = { ...decide(answers, facts), ...(otherProduct !== null && { otherProduct }) };
    const made = { decision, verdict: verdictOf(decision.outcome), behind: behindOf(decision, facts, bulletins) };
    decided.set(key, made);
    return made;
  };

  const concludeOnce = (
    versions: readonly Version[],
    updates: readonly string[],
    unreadable: string | null,
  ): Conclusion => {
    const key = JSON.stringify([versions.map(({ kind, source }) => [kind, source]), updates, unreadable]);
    const known = concluded.get(key);
    if (known) return known;
    const evidence = evidenceOf(versions, readUpdates(updates), facts);
    const result = evidence.answers === null ? null : decideOnce(evidence.answers, evidence.otherProduct);
    const made: Conclusion =
      !result || result.verdict === 'UNREADABLE'
        ? { ...NOTHING, unreadable: whyUnreadable(versions, unreadable) }
        : { ...result, unreadable: null, signals: signalsOf(evidence, result.decision) };
    concluded.set(key, made);
    return made;
  };

  return ({ versions, updates, unreadable, ...server }) => ({
    ...server,
    ...concludeOnce(versions, updates, unreadable),
  });
}

type Conclusion = Pick<AssessedServer, 'verdict' | 'unreadable' | 'decision' | 'behind' | 'signals'>;

const NOTHING: Omit<Conclusion, 'unreadable'> = { verdict: 'UNREADABLE', decision: null, behind: null, signals: [] };

/** Everything that was weighed; what names another service pack or release than the one used is in conflict with it. */
function signalsOf({ file, otherFiles, update, display, used }: Evidence, { line, release }: Decision): Signal[] {
  const elsewhere = (version: Version) => line !== null && partsOf(version)[1] !== line.minor;
  const ofVersion = (version: Version, conflicts: boolean, counts = version.kind === used): Signal => ({
    kind: version.kind,
    text: version.source,
    used: counts,
    conflicts,
  });
  return [
    ...(file ? [ofVersion(file, elsewhere(file))] : []),
    ...otherFiles.map((other) => ofVersion(other, other.build !== null || elsewhere(other), false)),
    ...(update
      ? [
          {
            kind: 'update' as const,
            text: update.label,
            used: used === 'update',
            conflicts: release !== null && update.id !== release.id,
          },
        ]
      : []),
    ...(display ? [ofVersion(display, elsewhere(display))] : []),
  ];
}

function whyUnreadable(versions: readonly Version[], text: string | null): Unreadable {
  if (text !== null && /^not ?reached$/i.test(text)) return 'not-reached';
  if (versions.some(({ build }) => build === null)) return 'cut';
  if (versions.length > 0) return 'not-exchange';
  return text === null ? 'no-version' : 'not-a-version';
}
