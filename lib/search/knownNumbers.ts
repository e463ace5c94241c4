import type { PrismaClient } from '@/generated/prisma/client';
import type { Token } from './query';

/** A longer list of numbers is no question. */
const MOST = 20;
/** A number of a KB article without its prefix; not a part of a larger number. */
const BARE_NUMBER = /(?<![\d.,'-])[1-9]\d{5,6}(?![\d.,'-]*\d)/g;
/** Error codes that are words of their own, such as Ex88D115. */
const CODE_WORD = /(?<![\p{L}\p{N}])[a-z]{1,4}\d[a-z\d]{3,15}(?![\p{L}\p{N}])/giu;

/**
 * Finds bare numbers and code words in a text that a page has as its own, exactly as they stand. Those that no page has
 * are only words: a number in a sentence can be anything.
 *
 * @param words text without the identifiers that were recognised by their form
 * @returns what was found, and the text without it
 */
export async function knownNumbersIn(
  database: PrismaClient,
  words: string,
): Promise<{ tokens: Token[]; words: string }> {
  const numbers = firstOf(words.match(BARE_NUMBER));
  const codes = firstOf(words.match(CODE_WORD));
  if (numbers.length + codes.length === 0) return { tokens: [], words };
  const rows = await database.identifier.findMany({
    where: {
      OR: [
        { kind: 'kb', value: { in: numbers } },
        { kind: 'error', value: { in: codes.map((code) => code.toLowerCase()) } },
      ],
    },
  });
  const tokens: Token[] = [
    ...numbers.map((value): Token => ({ kind: 'kb', value })),
    ...codes.map((value): Token => ({ kind: 'error', value })),
  ].filter(({ kind, value }) => rows.some((row) => row.kind === kind && row.value === value.toLowerCase()));
  const found = new Set(tokens.map(({ value }) => value));
  const rest = words.replace(BARE_NUMBER, (number) => (found.has(number) ? ' ' : number));
  return { tokens, words: rest.replace(CODE_WORD, (code) => (found.has(code) ? ' ' : code)) };
}

function firstOf(found: string[] | null): string[] {
  return [...new Set(found)].slice(0, MOST);
}
