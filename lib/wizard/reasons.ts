import type { Facts, Line, Product, Release } from '@/lib/exchange/facts';
import { baselineOfLine, lastOfLine, newestLine } from '@/lib/exchange/supersession';
import type { Reason } from './decision';
import type { Outcome } from './flow';
import type { Installed } from './installed';
import { fullDate } from '@/lib/exchange/date';
import { RULES, type RuleId } from './rules';

/** A rule as a reason, with the sources that it always has. */
export function reason(rule: RuleId, params: Record<string, string> = {}): Reason {
  return { rule, params, sources: RULES[rule] };
}

/** The chain of rules that led to an outcome, at most five, from what was recognised to what follows from it. */
export function reasonsFor(outcome: Outcome, installed: Installed, build: string | null, facts: Facts): Reason[] {
  const { line, match, product } = installed;
  if (outcome === 'NOT_COVERED') return notCovered(installed.otherProduct, build);
  if (outcome === 'ASK_BUILD') return [reason('build-needed')];
  const recognised = recognisedBy(installed, build ?? '', facts);
  if (!line || !product || match?.kind === 'above-last' || match?.kind === 'below-baseline') return recognised;
  return [...recognised, ...consequences(outcome, line, product, facts), ...supportEnded(product)];
}

function notCovered(product: string | null, build: string | null): Reason[] {
  const named = product !== null && build !== null ? [reason('other-product', { build, product })] : [];
  return [...named, reason('not-covered')];
}

function recognisedBy(installed: Installed, build: string, facts: Facts): Reason[] {
  const { evidence, line, match, release, stated } = installed;
  if (match?.kind === 'unknown-line') return [reason('unknown-service-pack', { build, product: match.product.name })];
  if (!line) return [];
  const named = { build, line: line.label };
  if (match?.kind === 'above-last') {
    return [reason('above-last', { ...named, release: match.release.label, releaseBuild: match.release.build })];
  }
  if (match?.kind === 'below-baseline') {
    return [reason('below-baseline', { ...named, releaseBuild: match.release.build })];
  }
  if (evidence === 'none') return [reason('no-rollup-proven', { line: line.label })];
  if (evidence === 'unknown') return [reason('rollup-unknown', { line: line.label })];
  if (stated) {
    return [reason('admin-display-version-states-rollup', { ...named, release: stated.label }), ...withdrawal(stated)];
  }
  if (evidence === 'admin-display-version') {
    return [reason('admin-display-version', { ...named, releaseBuild: baselineOfLine(facts, line.id).build })];
  }
  return release && match ? [matched(match, build, release), ...withdrawal(release)] : [];
}

function matched(match: NonNullable<Installed['match']>, build: string, release: Release): Reason {
  const params = { build, release: release.label, releaseBuild: release.build };
  if (match.kind === 'alias') return reason('matched-alias', params);
  if (match.kind === 'higher-revision') return reason('matched-higher-revision', params);
  if (match.kind === 'between') return reason('matched-between', { ...params, next: match.next.label });
  return reason('matched-exact', { build, release: release.label });
}

function withdrawal(release: Release): Reason[] {
  return release.withdrawal ? [reason(release.withdrawal.kind, { release: release.label })] : [];
}

function consequences(outcome: Outcome, line: Line, product: Product, facts: Facts): Reason[] {
  const newest = newestLine(facts, product.id);
  const last = lastOfLine(facts, newest.id);
  const onlyNewest = reason('newest-line', { newest: newest.label, product: product.name });
  if (outcome === 'CURRENT') return [reason('latest-of-all', { release: last.label, product: product.name })];
  if (newest.id === line.id) return [onlyNewest, reason('cumulative', { last: last.label })];
  if (outcome === 'LAST_OF_BRANCH') {
    return [reason('last-of-line', { release: lastOfLine(facts, line.id).label, line: line.label }), onlyNewest];
  }
  return [reason('lines-independent', { line: line.label, newest: newest.label }), onlyNewest];
}

function supportEnded({ name, supportEnded: date }: Product): Reason[] {
  return date === null ? [] : [reason('support-ended', { product: name, supportEnded: fullDate(date) })];
}
