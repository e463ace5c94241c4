import type { Facts } from '@/lib/exchange/facts';
import { assessor, type AssessedServer } from './assess';
import type { ReleaseBulletins } from './behind';
import type { Finding } from './findings/finding';
import { findingsOf } from './findings/findings';
import { FleetTooLarge, MOST_SERVERS } from './limits';
import { mergeRows } from './merge';
import { NO_OPTIONS, type FleetOptions } from './options';
import { planOf, type PlanStep } from './plan';
import { readRows, type Reading } from './read/read';

/** The answer to a pasted text. */
export interface Fleet {
  /** In the order of the text. */
  servers: AssessedServer[];
  findings: Finding[];
  plan: PlanStep[];
  reading: Omit<Reading, 'rows'>;
}

/**
 * Checks a fleet: reads the servers out of a text, judges each, compares them, and writes one plan.
 *
 * @param text output of a command, CSV or JSON; nothing of it is kept
 * @param bulletins the bulletins that each release fixes, by its id
 * @throws FleetTooLarge if there are too many servers or lines
 */
export function checkFleet(
  text: string,
  facts: Facts,
  bulletins: ReleaseBulletins,
  options: FleetOptions = NO_OPTIONS,
): Fleet {
  const { rows, ...reading } = readRows(text, options.columns);
  const listed = mergeRows(rows, options);
  if (listed.length > MOST_SERVERS) throw new FleetTooLarge('servers', MOST_SERVERS);
  const servers = listed.map(assessor(facts, bulletins));
  return { servers, findings: findingsOf(servers), plan: planOf(servers), reading };
}
