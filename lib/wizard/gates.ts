import type { RuleId } from './rules';
import type { Coexistence } from './goalField';

/** What a product must have before a newer one is installed beside it. */
export interface Gate {
  /** Id of the installed product. */
  product: string;
  beside: Coexistence;
  /** The lowest release that will do, as service pack and rollup; null if the two cannot stand side by side. */
  needs: { minor: number; rollup: number } | null;
  rule: RuleId;
}

/** The gates, each with the rule that names its source. Edge Transport servers count wherever the source says so. */
export const GATES: readonly Gate[] = [
  { product: 'exchange-2007', beside: '2010', needs: { minor: 2, rollup: 0 }, rule: 'coexist-2007-2010' },
  { product: 'exchange-2007', beside: '2013', needs: { minor: 3, rollup: 10 }, rule: 'coexist-2007-2013' },
  { product: 'exchange-2007', beside: '2016', needs: null, rule: 'coexist-2007-2016' },
  { product: 'exchange-2010', beside: '2013', needs: { minor: 3, rollup: 0 }, rule: 'coexist-2010-2013' },
  { product: 'exchange-2010', beside: '2016', needs: { minor: 3, rollup: 11 }, rule: 'coexist-2010-2016' },
];
