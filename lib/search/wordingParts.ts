import type { Facts, Product } from '@/lib/exchange/facts';
import { foldText } from '@/lib/exchange/foldText';
import { digitsForWords } from './numberWords';

/** What a text says of products, service packs and rollups; none of it need exist. */
export interface WordingParts {
  products: Product[];
  /** Service packs; 0 is the release without one. */
  servicePacks: number[];
  rollups: number[];
  /** Versions of a re-release: 2 for `v2`. Read only beside a rollup. */
  reissues: number[];
  /** The last of something is asked for. */
  latest: 'rollup' | 'service-pack' | null;
  /** A product that we do not hold is named. */
  otherProduct: boolean;
  /** Words that say none of this. */
  rest: string[];
}

const ROLLUP_WORD = 'update ?roll ?ups?|roll ?ups?(?: updates?)?|rus?|urs?';
const VERSION_WORD = 'v|ver|version';
const NUMBER_SIGN = '(?:no |nr |number |package )?';
/** "Exchange" in front of a year or short name, written out or cut. */
const EXCHANGE = '(?:exchange|exch|ex|e) ?(?:server ?)?';

const SERVICE_PACK = new RegExp(String.raw`(?<![a-z])(?:service ?packs?|sps?) ?${NUMBER_SIGN}(?<n>\d{1,2})(?!\d)`, 'g');
const RTM = /(?<![a-z])(?:rtm|release to manufacturing)(?=[ur]{2} ?\d|[^a-z]|$)/g;
const ROLLUP = new RegExp(
  String.raw`(?<![a-z])(?:${ROLLUP_WORD}) ?${NUMBER_SIGN}(?<n>\d{1,2})(?!\d)(?: ?(?:${VERSION_WORD}) ?(?<v>[1-9])(?!\d))?`,
  'g',
);
const REISSUE = new RegExp(String.raw`(?<![a-z])(?:${VERSION_WORD}) ?(?<v>[1-9])(?![a-z\d])`, 'g');
const LATEST = /(?<![a-z])(?:latest|last|newest|final|most recent|current)(?![a-z])/g;
const PACK_NOUN = /(?<![a-z])(?:service ?pack|sp)(?![a-z])/;
const ROLLUP_NOUN = new RegExp(String.raw`(?<![a-z])(?:${ROLLUP_WORD}|updates?)(?![a-z])`);

/** Other software, in front of a year that is then no year of Exchange. */
const NO_OTHER_SOFTWARE = '(?<!(?:windows|outlook|office|sharepoint|lync|sql|word|excel)(?: server)? )';
const OTHER_PRODUCT = new RegExp(
  String.raw`(?<![a-z\d])(?:(?:${EXCHANGE})?(?:(?:19|20)\d\d|2k\d{1,2}|5 5)|e1\d|(?:exchange|server) (?:se|online)|cu ?\d{1,2})(?![a-z\d])`,
  'g',
);

/** Words that add nothing to the others. */
const FILLERS = new Set(
  `a an and any are article build can download exch exchange find for from get give how i in install installed is it kb
  me microsoft ms my need no number of on or package packs pack please release released rollup rollups roll ru search
  server servers service show sp that the there these this to up update updates ur version was what when where which
  with`.split(/\s+/),
);

/**
 * Reads the parts of product wording.
 *
 * @param text any text, of any length; parts may touch (`e2k7sp3ru10`) and stand in any order
 */
export function readParts({ products }: Pick<Facts, 'products'>, text: string): WordingParts {
  const left = new Remainder(digitsForWords(foldText(text).toLowerCase()));
  const servicePacks = [...left.take(SERVICE_PACK).map(({ n }) => Number(n)), ...left.take(RTM).map(() => 0)];
  const taken = left.take(ROLLUP);
  const rollups = taken.map(({ n }) => Number(n));
  const versions = [...taken, ...(taken.length > 0 ? left.take(REISSUE) : [])].flatMap(({ v }) => v ?? []);
  const named = products.filter((product) => left.take(spellingsOf(product, products)).length > 0);
  const otherProduct = left.take(OTHER_PRODUCT).length > 0;
  const latest = rollups.length === 0 ? takeLatest(left) : null;
  return {
    products: named,
    servicePacks: unique(servicePacks),
    rollups: unique(rollups),
    reissues: unique(versions.map(Number)),
    latest,
    otherProduct,
    rest: left.words(),
  };
}

function takeLatest(left: Remainder): WordingParts['latest'] {
  const asked = left.has(ROLLUP_NOUN) ? 'rollup' : left.has(PACK_NOUN) ? 'service-pack' : null;
  // "Last" without a noun can be said of anything, so nothing else may stand there.
  const alone = left.words().every((word) => LATEST_WORDS.has(word));
  if (!asked && !alone) return null;
  return left.take(LATEST).length > 0 ? (asked ?? 'rollup') : null;
}

const LATEST_WORDS = new Set(['latest', 'last', 'newest', 'final', 'most', 'recent', 'current']);

/** `2010`, `exchange 2010`, `ex2010`, `2k10`, `e2k10`, and `e14` where only one product has the 14. */
function spellingsOf({ shortName, major }: Product, all: Product[]): RegExp {
  const years = [shortName];
  if (/^20\d\d$/.test(shortName)) years.push(`2k0?${Number(shortName.slice(2))}`);
  const code = major >= 10 && all.filter((other) => other.major === major).length === 1 ? `|e${major}` : '';
  return new RegExp(
    String.raw`(?<![a-z\d])${NO_OTHER_SOFTWARE}(?:(?:${EXCHANGE})?(?:${years.join('|')})${code})(?![a-z\d])`,
    'g',
  );
}

/** Text out of which is taken what was understood. */
class Remainder {
  private text: string;

  constructor(text: string) {
    this.text = text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  }

  take(pattern: RegExp): Record<string, string | undefined>[] {
    const found = Array.from(this.text.matchAll(pattern), ({ groups }) => groups ?? {});
    if (found.length > 0) this.text = this.text.replace(pattern, ' ').replace(/ +/g, ' ').trim();
    return found;
  }

  has(pattern: RegExp): boolean {
    return pattern.test(this.text);
  }

  /** What is left, without words that add nothing. */
  words(): string[] {
    return this.text.split(' ').filter((word) => word !== '' && !FILLERS.has(word));
  }
}

function unique(numbers: number[]): number[] {
  return [...new Set(numbers)];
}
