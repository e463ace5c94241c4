import { shareOf, stemsOf, type Concept } from './concepts';
import type { HitType } from './hit';

/** A page with what full text says of it. */
export interface Scored {
  rowid: number;
  type: string;
  id: string;
  title: string;
  /** Sum over the concepts of the query, each as bm25 counts its best way of writing. */
  score: number;
  /** How many of the concepts it has. */
  covered: number;
}

/** A page that explains is more help than one that only cites. */
const PRIORS: Partial<Record<HitType, number>> = {
  'known-issue': 1.3,
  topic: 1.3,
  article: 0.7,
  bulletin: 0.8,
  'cited-article': 0.8,
};

/** What scores less than this part of the first page has little to do with the query. */
const FAINT = 0.3;

/** A question is answered by a page of advice rather than by the report of one fault. */
const ADVICE = 1.4;

/** How much a title that says nothing else than the query adds. */
const TITLE = 0.6;

/** Orders pages: by their scores, by how much of the query they have, and by what they are. */
export function ranked<Page extends Scored>(pages: Page[], concepts: Concept[], question: boolean): Page[] {
  const asked = { stems: stemsOf(concepts), count: concepts.length, question };
  const weighed = pages.map((page) => ({ page, weight: weightOf(page, asked) }));
  weighed.sort((a, b) => b.weight - a.weight || a.page.rowid - b.page.rowid);
  const best = weighed[0]?.weight ?? 0;
  return weighed.filter(({ weight }) => weight >= best * FAINT).map(({ page }) => page);
}

interface Asked {
  stems: ReadonlySet<string>;
  /** How many concepts. */
  count: number;
  question: boolean;
}

function weightOf({ score, covered, type, title }: Scored, { stems, count, question }: Asked): number {
  const prior = (PRIORS[type as HitType] ?? 1) * (question && type === 'topic' ? ADVICE : 1);
  return score * Math.sqrt(covered / count) * prior * (1 + TITLE * shareOf(title, stems));
}
