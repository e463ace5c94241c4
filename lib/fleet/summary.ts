import type { Facts, Line, Release } from '@/lib/exchange/facts';
import { releasesOfLine } from '@/lib/exchange/supersession';
import type { AssessedServer } from './assess';
import { VERDICTS, type Verdict } from './verdict';

/** How many servers have each verdict, the most urgent first; verdicts that nobody has are left out. */
export function verdictCounts(servers: readonly AssessedServer[]): { verdict: Verdict; count: number }[] {
  const counts = new Map<Verdict, number>();
  for (const { verdict } of servers) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return VERDICTS.flatMap((verdict) => {
    const count = counts.get(verdict);
    return count === undefined ? [] : [{ verdict, count }];
  });
}

/** Where the servers of one servicing line stand. */
export interface LineStand {
  line: Line;
  /** Every release of the line, oldest first, with the number of servers on it. */
  releases: { release: Release; count: number }[];
  /** Servers whose rollup is not known. */
  unknown: number;
  /** Servers with a build above the last release, or below the first. */
  outside: number;
  total: number;
}

/** Counts where the fleet stands, for every line that a server is on. */
export function lineStands(servers: readonly AssessedServer[], facts: Facts): LineStand[] {
  return facts.lines.flatMap((line) => {
    const own = servers.filter(({ decision }) => decision?.line?.id === line.id);
    if (own.length === 0) return [];
    const counts = new Map<string, number>();
    for (const { decision } of own) {
      if (decision?.release) counts.set(decision.release.id, (counts.get(decision.release.id) ?? 0) + 1);
    }
    const unknown = own.filter(({ verdict }) => verdict === 'SP_ONLY').length;
    const placed = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return [
      {
        line,
        releases: releasesOfLine(facts, line.id).map((release) => ({ release, count: counts.get(release.id) ?? 0 })),
        unknown,
        outside: own.length - placed - unknown,
        total: own.length,
      },
    ];
  });
}
