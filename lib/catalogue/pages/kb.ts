import type { Catalogue } from '../open';
import { articlePage, type ArticlePage } from './article';
import { bulletinPage, type BulletinPage } from './bulletin';
import { citedArticlePage, type CitedArticlePage } from './citedArticle';
import { fixPage, type FixPage } from './fix';

/** Everything that a KB number names; more than one where the number has several meanings. */
export interface KbPage {
  kb: number;
  article: ArticlePage | null;
  fix: FixPage | null;
  /** The bulletin whose umbrella it is. */
  bulletin: BulletinPage | null;
  cited: CitedArticlePage | null;
}

/** Reads all meanings of a KB number; null if it has none. */
export async function kbPage(catalogue: Catalogue, kb: number): Promise<KbPage | null> {
  const umbrella = await catalogue.database.bulletin.findUnique({ where: { umbrellaKb: kb }, select: { id: true } });
  const [article, fix, bulletin, cited] = await Promise.all([
    articlePage(catalogue, kb),
    fixPage(catalogue, kb),
    umbrella ? bulletinPage(catalogue, umbrella.id) : null,
    citedArticlePage(catalogue, kb),
  ]);
  return article || fix || bulletin || cited ? { kb, article, fix, bulletin, cited } : null;
}
