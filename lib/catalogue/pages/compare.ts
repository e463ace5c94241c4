import { compareReleases, type Comparison } from '@/lib/exchange/comparison';
import type { Release } from '@/lib/exchange/facts';
import { namedRelease, type NamedRelease } from '@/lib/exchange/namedRelease';
import { verdictOn, type Verdict } from '@/lib/exchange/verdict';
import type { Catalogue } from '../open';
import { additionsOf, type Additions } from './additions';

/** One of the two texts of a comparison and what it names. */
export interface ComparedText {
  text: string;
  named: NamedRelease;
  /** True where the number is no release's and has a page all the same, as that of a fix. */
  hasPage: boolean;
}

export interface ComparePage {
  from: ComparedText;
  to: ComparedText;
  /** Null until both texts name a release. */
  comparison: Comparison | null;
  /** Verdicts on the releases compared, in the order of builds; one where they are the same. */
  verdicts: Verdict[];
  /** What the newer of two releases of a line adds; null otherwise. */
  additions: Additions | null;
}

/**
 * Compares the releases that two texts name.
 *
 * @param from a build in any notation, a KB number or a label; empty if not given
 * @param to the same; which of the two is the newer one does not matter
 */
export async function comparePage(catalogue: Catalogue, from: string, to: string): Promise<ComparePage> {
  const { facts } = catalogue;
  const texts = await Promise.all([readText(catalogue, from), readText(catalogue, to)]);
  const [a, b] = texts.map(({ named }) => (named.kind === 'release' ? named.release : null));
  const comparison = a && b ? compareReleases(facts, a, b) : null;
  return {
    from: texts[0],
    to: texts[1],
    comparison,
    verdicts: comparison ? releasesOf(comparison).map((release) => verdictOn(facts, release)) : [],
    additions:
      comparison?.kind === 'one-line' ? await additionsOf(catalogue, comparison.older, comparison.added) : null,
  };
}

/** What a KB number names that is no release and has a page. */
const WITH_PAGE = ['fix', 'bulletin', 'cited-article'];

async function readText({ facts, database }: Catalogue, text: string): Promise<ComparedText> {
  const named = namedRelease(facts, text);
  const kb = named.kind === 'unknown' && named.number.kind === 'kb' ? named.number.value : null;
  const pages =
    kb === null
      ? 0
      : await database.identifier.count({
          where: { kind: 'kb', value: kb, role: 'own', targetType: { in: WITH_PAGE } },
        });
  return { text, named, hasPage: pages > 0 };
}

function releasesOf(comparison: Comparison): Release[] {
  switch (comparison.kind) {
    case 'same':
      return [comparison.release];
    case 'one-line':
      return [comparison.older, comparison.newer];
    case 'two-lines':
      return [comparison.lower, comparison.higher];
  }
}
