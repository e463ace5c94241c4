import type { Facts } from '@/lib/exchange/facts';
import { conceptsOf } from './concepts';
import type { Hit } from './hit';
import { replacementsFor } from './replacement';
import type { Wording } from './wording';
import type { WordHit } from './byWords';

/** All that a search found, in groups. */
export interface FoundGroups {
  /** Pages of the numbers in the query. */
  named: Hit[];
  wording: Wording | null;
  /** Releases and lines that the wording means. */
  byWording: Hit[];
  /** Pages found by the words, best first. */
  byWords: WordHit[];
}

/** With so much of a query on a page, a rollup named in the query only tells when the trouble began. */
const MOST_OF_IT = 0.6;
/** Fewer pages by number than this, and pages with all the other words follow. */
const ENOUGH = 5;

/** Puts what was found in order: the replacement that is asked for, numbers, the wording of rollups, words. */
export function inOrder(facts: Facts, text: string, { named, wording, byWording, byWords }: FoundGroups): Hit[] {
  const sure = [...replacementsFor(facts, text, named), ...byRelevance(named, byWords)];
  if (sure.length === 0 && wording && tellsOfTrouble(wording, byWords)) return [...all(byWords), ...byWording];
  const isSure = sure.length + byWording.length > 0;
  const rest = isSure ? byWords.filter(({ coverage }) => coverage === 1) : byWords;
  return [...sure, ...byWording, ...(named.length < ENOUGH ? all(rest) : [])];
}

function tellsOfTrouble({ rest, latest }: Wording, byWords: WordHit[]): boolean {
  return !latest && conceptsOf(rest.join(' ')).length > 1 && (byWords[0]?.coverage ?? 0) >= MOST_OF_IT;
}

/** Several known issues share a number: those that the words tell of come first, then those with more of the numbers. */
function byRelevance(named: Hit[], byWords: WordHit[]): Hit[] {
  const telling = byWords.filter(({ coverage }) => coverage >= MOST_OF_IT);
  const place = (hit: Hit) => {
    const at = telling.findIndex((found) => found.hit.type === hit.type && found.hit.id === hit.id);
    return at < 0 ? telling.length : at;
  };
  const reasons = ({ why }: Hit) => why.split('; ').length;
  const issues = named
    .filter(({ type }) => type === 'known-issue')
    .sort((a, b) => place(a) - place(b) || reasons(b) - reasons(a))
    .values();
  return named.map((hit) => (hit.type === 'known-issue' ? (issues.next().value ?? hit) : hit));
}

function all(found: WordHit[]): Hit[] {
  return found.map(({ hit }) => hit);
}
