import type { ReleasePage } from '@/lib/catalogue/pages/releaseModel';
import type { Facts } from '@/lib/exchange/facts';
import { conflictText } from '@/lib/words/conflicts';
import { titleStatusText, withdrawalText } from '@/lib/words/article';
import { languageText } from '@/lib/words/fixes';
import { fromHast } from './fromHast';
import { emphasis, heading, list, paragraph, part, strong, type Block, type Inline } from './nodes';
import { releaseFacts } from './releaseFacts';
import { releaseParts } from './releaseParts';
import { citing, sourceList, type Cite } from './sources';
import { verdictBlocks } from './verdict';

/** The page of a release: verdict first, then its facts, what its article says, conflicts and sources. */
export function releaseDocument(page: ReleasePage, facts: Facts, asOf: string): Block[] {
  const cite = citing(page.sources);
  const withdrawal = withdrawalText(page);
  return [
    heading(1, page.release.name),
    ...verdictBlocks(page.verdict, facts, asOf),
    ...(withdrawal ? [paragraph(strong(withdrawal.what), ` ${withdrawal.why}`)] : []),
    ...titleLine(page, cite),
    ...part('Facts', releaseFacts(page, cite)),
    ...fromHast(page.article.prose.lede),
    ...releaseParts(page, facts, cite),
    ...part('Conflicts between sources', conflicts(page, cite)),
    ...(page.article.missing.length > 0
      ? part('Looked for and not found', list(page.article.missing.map((one) => [one])))
      : []),
    ...sourceList(page.sources),
  ];
}

function titleLine({ article, title, titleSources }: ReleasePage, cite: Cite): Block[] {
  if (title) {
    return [
      paragraph(`KB article${titleStatusText(article.titleStatus)}: `, emphasis(title.value), cite(title.sources)),
    ];
  }
  if (article.titleLocalized) {
    const { text, language } = article.titleLocalized;
    return [paragraph(`KB article, ${languageText(language)} title: `, emphasis(text), cite(titleSources))];
  }
  return article.kb === null ? [] : [paragraph('The title of the KB article was not seen by us.')];
}

function conflicts({ conflicts: all }: ReleasePage, cite: Cite): Block[] {
  return list(
    all.map(({ field, statement, held, why, sources }): Inline[] => [
      strong(`${conflictText(field)}.`),
      ` ${statement}${cite(sources)} We show: ${held} Why: ${why}`,
    ]),
  );
}
