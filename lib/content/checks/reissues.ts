import type { ArticleFile } from '../content';
import type { ReleaseFrontMatter } from '../schema/article';
import { problemAt, type Check } from './check';

interface Place {
  article: ArticleFile;
  index: number;
  release: ReleaseFrontMatter;
}

/**
 * Inside a line no rollup is left out and no package of one: lists of builds drop the packages that were taken back. What
 * a later package replaced is marked as taken back, and nothing else is said to have been released again.
 */
export const reissuesCheck: Check = ({ articles, products }) =>
  products.value.flatMap(({ id, lines }) =>
    lines.flatMap(({ slug, label }) => {
      const places = articles
        .filter(({ productId, lineSlug }) => productId === id && lineSlug === slug)
        .flatMap((article) =>
          article.front.value.releases.map((release, index): Place => ({ article, index, release })),
        );
      return places.flatMap((place) => [...gapBefore(place, places, label), ...takenBack(place, places)]);
    }),
  );

function gapBefore({ article, index, release }: Place, places: Place[], label: string) {
  const { rollup, reissue } = release;
  const at = (field: string, message: string) => [problemAt(article.front, ['releases', index, field], message)];
  const known = (number: number, version?: number) =>
    places.some(({ release: one }) => one.rollup === number && (version === undefined || one.reissue === version));
  if (rollup > 1 && !known(rollup - 1))
    return at(
      'rollup',
      `is ${rollup}, and no file describes UR${rollup - 1} of ${label}; expected every rollup from 1 on`,
    );
  // A version that was never published is a matter of the name, and its sources are told.
  const explained = article.front.value.conflicts.some(({ field }) => field === 'name');
  if (reissue > 1 && !known(rollup, reissue - 1) && !explained)
    return at(
      'reissue',
      `is ${reissue}, and no file describes package ${reissue - 1} of UR${rollup} of ${label}; expected every package from 1 on, or a conflict about the name`,
    );
  return [];
}

function takenBack({ article, index, release }: Place, places: Place[]) {
  const { rollup, reissue, withdrawal } = release;
  const at = (message: string) => [problemAt(article.front, ['releases', index, 'withdrawal'], message)];
  const later = places.find(({ release: one }) => one.rollup === rollup && one.reissue > reissue);
  if (later && !withdrawal)
    return at(`is missing, and ${later.release.build} replaced this package; expected its kind`);
  if (!later && withdrawal && withdrawal.kind !== 'recalled')
    return at(`is ${withdrawal.kind}, and no file describes a later package; expected that package, or recalled`);
  return [];
}
