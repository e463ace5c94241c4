import { compareBuilds, parseBuild } from '../../exchange/build';
import type { ArticleFile } from '../content';
import type { ReleaseFrontMatter } from '../schema/article';
import { problemAt, type Check } from './check';
import { isBefore } from './dates';

interface Place {
  article: ArticleFile;
  index: number;
  release: ReleaseFrontMatter;
}

/** Inside a line, builds ascend with rollup numbers and dates never go back; a build carries the minor version of its line. */
export const orderCheck: Check = ({ articles, products }) =>
  products.value.flatMap((product) =>
    product.lines.flatMap((line) => {
      const places = articles
        .filter(({ productId, lineSlug }) => productId === product.id && lineSlug === line.slug)
        .flatMap((article) =>
          article.front.value.releases.map((release, index): Place => ({ article, index, release })),
        )
        .sort((a, b) => a.release.rollup - b.release.rollup || a.release.reissue - b.release.reissue);
      return [
        ...places.flatMap(({ article, index, release }) => {
          const [major, minor] = parseBuild(release.build)!;
          if (major === product.major && minor === line.minor) return [];
          return [
            problemAt(
              article.front,
              ['releases', index, 'build'],
              `is ${release.build}; expected a build of ${line.label}, ${product.major}.${line.minor}.x.x`,
            ),
          ];
        }),
        ...places.slice(1).flatMap((place, before) => againstEarlier(places[before]!, place)),
      ];
    }),
  );

function againstEarlier(earlier: Place, { article, index, release }: Place) {
  const at = (field: string, message: string) => problemAt(article.front, ['releases', index, field], message);
  const name = nameOf(earlier.release);
  if (release.rollup === earlier.release.rollup && release.reissue === earlier.release.reissue) {
    return [
      at(
        'rollup',
        `${name} is described by ${earlier.article.file} already; expected another rollup number or reissue`,
      ),
    ];
  }
  const problems = [];
  if (compareBuilds(parseBuild(release.build)!, parseBuild(earlier.release.build)!) <= 0) {
    problems.push(at('build', `is ${release.build}; expected a build above ${earlier.release.build} of ${name}`));
  }
  if (isBefore(release.date, earlier.release.date)) {
    problems.push(at('date', `is ${release.date}; expected a date not before ${earlier.release.date} of ${name}`));
  }
  return problems;
}

function nameOf({ rollup, reissue }: ReleaseFrontMatter): string {
  if (rollup === 0) return 'the baseline';
  return `UR${rollup}${reissue > 1 ? ` v${reissue}` : ''}`;
}
