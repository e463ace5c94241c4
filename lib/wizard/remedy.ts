import type { Facts, Line, Release } from '@/lib/exchange/facts';
import { baselineOfLine, linesOfProduct } from '@/lib/exchange/supersession';
import type { GoalAnswer } from './goalField';
import type { GoalResult } from './goalResult';
import type { Installed } from './installed';
import { reason } from './reasons';
import { isAtLeast, standingFrom } from './standing';

type Wanted = Extract<GoalAnswer, { kind: 'fix' | 'bulletin' }>;

/** The releases that a source credits with a fix or a bulletin, and the lines that it spares. */
function credited(answer: Wanted, { releases, remedies }: Facts) {
  if (answer.kind === 'fix') {
    const fix = remedies?.fixes.find(({ kb }) => kb === answer.kb);
    return {
      subject: `KB${answer.kb}`,
      title: fix?.title ?? null,
      path: `/kb/${answer.kb}`,
      named: releases.filter(({ id, kb }) => kb === answer.kb || fix?.releaseIds.includes(id)),
      spared: [],
    };
  }
  const issue = remedies?.security.find(({ id }) => id === answer.id);
  const room = answer.id.startsWith('CVE-') ? 'cves' : 'bulletins';
  return {
    subject: answer.id,
    title: issue?.title ?? null,
    path: `/${room}/${answer.id.toLowerCase()}`,
    named: releases.filter(({ id }) => issue?.releaseIds.includes(id)),
    spared: issue?.notAffected ?? [],
  };
}

/** How a server stands with a fix, a bulletin, an advisory or a CVE. */
export function remedy(
  answer: Wanted,
  installed: Installed,
  line: Line,
  target: Release | null,
  facts: Facts,
): GoalResult {
  const { named, spared, ...about } = credited(answer, facts);
  const { subject, path } = about;
  const first = named.find(({ lineId }) => lineId === line.id);
  const bulletin = answer.kind === 'bulletin';
  const inTarget = target ? holds(target, named) : null;
  if (!first) {
    const notAffected = spared.includes(line.id);
    const rule = notAffected ? 'goal-not-affected' : 'goal-not-listed';
    return {
      kind: answer.kind,
      ...about,
      state: notAffected ? 'NOT_AFFECTED' : 'NO_STATEMENT',
      lineState: !bulletin ? null : notAffected ? 'not-affected' : 'not-listed',
      lowest: null,
      inTarget: notAffected ? null : inTarget,
      elsewhere: notAffected ? [] : elsewhere(line, named, facts),
      reasons: [reason(rule, { line: line.label, subject, path })],
    };
  }
  const known = installed.release ?? (first.kind === 'baseline' ? baselineOfLine(facts, line.id) : null);
  return {
    kind: answer.kind,
    ...about,
    state: !known ? 'ROLLUP_UNKNOWN' : isAtLeast(known, first) ? 'HOLDS' : 'OPEN',
    lineState: bulletin ? 'fixed-by' : null,
    lowest: standingFrom(first, facts),
    inTarget,
    elsewhere: [],
    reasons: [
      reason('goal-named', { release: first.label, subject, path }),
      reason('goal-cumulative', { line: line.label, lowest: first.label }),
    ],
  };
}

function holds(target: Release, named: readonly Release[]): boolean {
  return named.some((release) => release.lineId === target.lineId && isAtLeast(target, release));
}

function elsewhere(line: Line, named: readonly Release[], facts: Facts): Release[] {
  return linesOfProduct(facts, line.productId).flatMap((other) => {
    const first = named.find(({ lineId }) => lineId === other.id);
    const standing = first ? standingFrom(first, facts) : null;
    return standing ? [standing] : [];
  });
}
