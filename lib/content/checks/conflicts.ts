import { fullDate } from '../../exchange/date';
import type { ArticleFile } from '../content';
import type { Problem } from '../problem';
import type { ArticleFrontMatter } from '../schema/article';
import { problemAt, type Check } from './check';

/** What a conflict says to be shown is what the release or the article holds, and another build of a release is explained by one. */
export const conflictsCheck: Check = ({ articles }) =>
  articles.flatMap((article) => [...heldValues(article), ...explainedAliases(article)]);

function heldValues({ front }: ArticleFile): Problem[] {
  return front.value.conflicts.flatMap((conflict, place) => {
    const { field, held, values } = conflict;
    const shown = shownValues(front.value, conflict);
    const at = (key: string, message: string) => [problemAt(front, ['conflicts', place, key], message)];
    if (shown.length > 0 && !shown.some((value) => held === value || (field === 'kb' && held.startsWith(`${value} `))))
      return at('held', `is ${held}; expected what is shown, ${shown.join(' or ')}`);
    return values.flatMap((value, index) =>
      shown.includes(value) ? at(`values.${index}`, `${value} is what is shown; expected only what is not`) : [],
    );
  });
}

/** What the page shows of the field that sources disagree about; empty for what is no single value. */
function shownValues(
  { kb, releases }: ArticleFrontMatter,
  { field, build }: ArticleFrontMatter['conflicts'][number],
): string[] {
  const concerned = releases.filter((release) => build === undefined || release.build === build);
  switch (field) {
    case 'build':
      return concerned.map((release) => release.build);
    case 'date':
      return concerned.map(({ date }) => fullDate(date));
    case 'kb':
      return kb === null ? [] : [`KB${kb}`];
    default:
      return [];
  }
}

/** A search for the other build leads here: the page must tell why it shows another one. */
function explainedAliases({ front }: ArticleFile): Problem[] {
  const { releases, conflicts } = front.value;
  return releases.flatMap(({ aliases }, index) =>
    aliases.flatMap(({ build }, place) =>
      conflicts.some(({ field, values }) => field === 'build' && values.includes(build))
        ? []
        : [
            problemAt(
              front,
              ['releases', index, 'aliases', place, 'build'],
              `no conflict explains ${build}; expected one about the build with this value among its values`,
            ),
          ],
    ),
  );
}
