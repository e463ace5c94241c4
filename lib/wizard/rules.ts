import type { SourceId } from './sources';

/** The rules that a decision names as its reasons, each with its sources. The sentences are in `content/wizard/rules.yaml`. */
export const RULES = {
  'other-product': ['build-table'],
  'not-covered': ['own-advice'],
  'build-needed': ['ff637979'],
  'below-baseline': ['build-table'],
  'above-last': ['build-table'],
  'unknown-service-pack': ['build-table'],
  'matched-exact': ['build-table'],
  'matched-alias': ['build-table', 'get-exchangebuildnumber'],
  'matched-higher-revision': ['get-exchangebuildnumber'],
  'matched-between': ['build-table'],
  'no-rollup-proven': ['build-table'],
  'rollup-unknown': ['ff679928'],
  'admin-display-version': ['build-table', 'exchange-version-scripts'],
  'admin-display-version-states-rollup': ['build-table', 'exchange-version-scripts'],
  recalled: ['build-table', 'get-exchangebuildnumber'],
  're-signed': ['advisory-2749655'],
  're-released': ['build-table'],
  cumulative: ['ff637979'],
  'lines-independent': ['kb953469', 'ff637981'],
  'newest-line': ['build-table'],
  'last-of-line': ['build-table'],
  'latest-of-all': ['build-table'],
  'support-ended': ['endoflife'],
} as const satisfies Record<string, readonly SourceId[]>;

export type RuleId = keyof typeof RULES;
