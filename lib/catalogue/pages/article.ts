import { verdictOn, type Verdict } from '@/lib/exchange/verdict';
import type { Catalogue } from '../open';
import { releasePage } from './release';
import type { ReleasePage } from './releaseModel';

/** The page of an article's KB number: one release shows whole; several are told apart by their build. */
export type ArticlePage =
  { kind: 'one'; page: ReleasePage } | { kind: 'several'; kb: number; verdicts: Verdict[]; pages: ReleasePage[] };

/** Reads the article of a KB number; null if the number is no article's. */
export async function articlePage(catalogue: Catalogue, kb: number): Promise<ArticlePage | null> {
  const releases = catalogue.facts.releases.filter((release) => release.kb === kb);
  const pages = (await Promise.all(releases.map(({ build }) => releasePage(catalogue, build)))).filter(
    (page) => page !== null,
  );
  if (pages.length === 0) return null;
  if (pages.length === 1) return { kind: 'one', page: pages[0]! };
  return { kind: 'several', kb, verdicts: releases.map((release) => verdictOn(catalogue.facts, release)), pages };
}
