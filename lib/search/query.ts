import { findIdentifiers, soleIdentifier, type Identifier } from '@/lib/exchange/identifier';

/** A token to look up, in its canonical form. */
export interface Token {
  kind: Identifier['kind'];
  value: string;
}

/** What a query asks for, before anything is looked up. */
export interface Query {
  tokens: Token[];
  /** The query is nothing but one number, which may have two readings. */
  lone: boolean;
  /** File name of a package in lower case, where the query is nothing but one. */
  file: string | null;
  /** The query without its identifiers. */
  words: string;
}

/** Three to five digits alone can be an event as well as an error code: both are looked up. */
const SHORT_NUMBER = /^\d{3,5}$/;

/** A package's own file name at the end of a path, with an extension or not. */
const PACKAGE_FILE = /(?:^|[\\/"'])(exchange\d{4}-kb\d{5,7}[\w-]{0,40}(?:\.\w{3})?)["']?$/i;

/**
 * Reads a query.
 *
 * @param text text written by `foldText`, of any length
 */
export function readQuery(text: string): Query {
  const trimmed = text.trim();
  if (SHORT_NUMBER.test(trimmed)) {
    const value = String(Number(trimmed));
    const tokens: Token[] = [
      { kind: 'event', value },
      { kind: 'error', value },
    ];
    return { tokens, lone: true, file: null, words: trimmed };
  }
  const sole = soleIdentifier(text);
  if (sole) {
    const file = PACKAGE_FILE.exec(trimmed)?.[1]?.toLowerCase() ?? null;
    return { tokens: [plain(sole)], lone: true, file, words: '' };
  }
  const found = findIdentifiers(text);
  const tokens = new Map(found.map((one) => [`${one.kind} ${one.value}`, plain(one)]));
  return { tokens: [...tokens.values()], lone: false, file: null, words: without(text, found) };
}

function plain({ kind, value }: Identifier): Token {
  return { kind, value };
}

function without(text: string, found: Identifier[]): string {
  let end = 0;
  const kept = found.map(({ start, source }) => {
    const gap = text.slice(end, start);
    end = start + source.length;
    return gap;
  });
  return [...kept, text.slice(end)].join(' ');
}
