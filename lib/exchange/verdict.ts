import type { Facts, Line, Product, Release } from './facts';
import {
  lastOfLine,
  lineById,
  newestLine,
  productOf,
  recommendationFor,
  statusOf,
  type Recommendation,
  type Status,
} from './supersession';

/** What a reader is told about a release before anything else. */
export interface Verdict extends Recommendation {
  status: Status;
  release: Release;
  line: Line;
  product: Product;
  /** Last release of its own line, which may be the release itself. */
  last: Release;
  /** Newest line of the product, which may be its own. */
  newest: Line;
}

/** The verdict on a release: its status and what to install instead. */
export function verdictOn(facts: Facts, release: Release): Verdict {
  return {
    ...recommendationFor(facts, release),
    status: statusOf(facts, release),
    release,
    line: lineById(facts, release.lineId),
    product: productOf(facts, release),
    last: lastOfLine(facts, release.lineId),
    newest: newestLine(facts, release.productId),
  };
}
