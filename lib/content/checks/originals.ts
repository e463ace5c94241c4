import type { ArticleFile } from '../content';
import type { Problem } from '../problem';
import type { SourceEntry } from '../schema/registers';
import { problemAt, type Check } from './check';
import { allSources } from './sources';

/** Fields that only the original article can say, and that therefore name no source of their own. */
const READ_FROM_ORIGINAL = ['revision', 'lastReview', 'appliesTo', 'cites'] as const;

const OF_MICROSOFT: readonly SourceEntry['kind'][] = ['microsoft-article', 'microsoft-page'];

/** What is read from the original article was seen there, and the copy that was read is among the sources of the file. */
export const originalsCheck: Check = (content) => {
  const kinds = new Map(allSources(content).map(({ id, kind }) => [id, kind]));
  return content.articles.flatMap((article) => [...ofOriginal(article, kinds), ...localizedTitle(article)]);
};

function ofOriginal({ front }: ArticleFile, kinds: Map<string, SourceEntry['kind']>): Problem[] {
  const { original, sources } = front.value;
  if (original === 'not-seen')
    return READ_FROM_ORIGINAL.flatMap((field) =>
      isStated(front.value[field])
        ? [problemAt(front, [field], 'only the original article says it, which was not seen; expected nothing')]
        : [],
    );
  const seen = sources.some((source) => {
    const kind = kinds.get(typeof source === 'string' ? source : source.id);
    return kind !== undefined && OF_MICROSOFT.includes(kind);
  });
  return seen
    ? []
    : [
        problemAt(
          front,
          ['original'],
          `is ${original}; expected the copy among the sources, of kind microsoft-article`,
        ),
      ];
}

function isStated(value: string | unknown[] | null): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null;
}

function localizedTitle({ front }: ArticleFile): Problem[] {
  const { titleLocalized, evidence } = front.value;
  return titleLocalized && !evidence.title
    ? [problemAt(front, ['evidence', 'title'], 'expected the source of the title in another language')]
    : [];
}
