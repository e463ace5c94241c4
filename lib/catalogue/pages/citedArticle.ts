import type { Catalogue } from '../open';
import { allowedAddress, pageSources, type SourceView } from '../sources';

export interface CitedArticlePage {
  kb: number;
  title: string | null;
  about: string;
  leadsTo: string | null;
  /** Articles of ours that cite it. */
  citedBy: { id: string; kb: number | null; title: string | null }[];
  sources: SourceView[];
}

/** Reads the page of a KB number that is cited and no update; null if the number is not cited. */
export async function citedArticlePage({ database }: Catalogue, kb: number): Promise<CitedArticlePage | null> {
  const row = await database.citedArticle.findUnique({
    where: { kb },
    include: { citations: { include: { article: { select: { id: true, kb: true, title: true } } } } },
  });
  if (!row) return null;
  const { title, about, leadsTo, citations } = row;
  return {
    kb,
    title,
    about,
    leadsTo: allowedAddress(leadsTo),
    citedBy: citations.map(({ article }) => article),
    sources: (await pageSources(database, [], [`cited-article:${kb}`])).list,
  };
}
