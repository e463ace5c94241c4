import type { PrismaClient } from '@/generated/prisma/client';
import type { Facts } from '@/lib/exchange/facts';
import { lookUp } from './identifiers';
import type { Token } from './query';
import { resolveTargets } from './targets';

/** A page by its title and address. */
export interface NamedPage {
  title: string;
  url: string;
}

/** The page of one number, and those that explain an event or an error; more would bury the first. */
const MOST_PAGES = 3;
/** Numbers of a paste that are looked up. */
const MOST_TOKENS = 20;

interface Source {
  database: PrismaClient;
  facts: Facts;
}

/**
 * Finds the pages of numbers.
 *
 * @returns by kind and value (`kb 935490`), at most three pages each; a number that no page has is missing, and so are
 * those behind the first twenty
 */
export async function pagesOfTokens({ database, facts }: Source, tokens: Token[]): Promise<Map<string, NamedPage[]>> {
  const once = new Map(tokens.map((token) => [tokenKey(token), token]));
  const found = await Promise.all(
    [...once].slice(0, MOST_TOKENS).map(async ([key, token]): Promise<[string, NamedPage[]]> => {
      const { hits } = await lookUp(database, facts, token);
      return [key, onePerAddress(hits).slice(0, MOST_PAGES)];
    }),
  );
  return new Map(found.filter(([, pages]) => pages.length > 0));
}

/** How `pagesOfTokens` names a number: `kb 935490`. */
export function tokenKey({ kind, value }: Token): string {
  return `${kind} ${value}`;
}

/** The pages of known issues and topics by their slugs, in this order; what does not exist is left out. */
export async function pagesOfSubjects(
  { database, facts }: Source,
  subjects: { issues: readonly string[]; topics: readonly string[] },
): Promise<NamedPage[]> {
  const targets = [
    ...subjects.issues.map((id) => ({ type: 'known-issue', id })),
    ...subjects.topics.map((id) => ({ type: 'topic', id })),
  ];
  return (await resolveTargets(database, facts, targets)).map(({ title, url }) => ({ title, url }));
}

function onePerAddress(pages: NamedPage[]): NamedPage[] {
  const byAddress = new Map(pages.toReversed().map(({ title, url }) => [url, { title, url }]));
  return [...byAddress.values()].toReversed();
}
