import { problemAt, type Check } from './check';

/** A release lists a fix once, and a fix has the same title everywhere, so that its page shows one. */
export const fixesCheck: Check = ({ articles }) => {
  const titles = new Map<number, { title: string; file: string }>();
  return articles.flatMap(({ file, front }) =>
    front.value.releases.flatMap((release, index) =>
      release.fixes.flatMap(({ kb, title }, place) => {
        const at = (field: string, message: string) => [
          problemAt(front, ['releases', index, 'fixes', place, field], message),
        ];
        if (kb === null && title === null) return at('title', 'is null, and so is kb; expected a KB number or a title');
        if (kb === null) return [];
        if (release.fixes.slice(0, place).some((earlier) => earlier.kb === kb))
          return at('kb', `KB${kb} stands in this list already; expected it once`);
        const known = titles.get(kb);
        if (known && title !== null && known.title !== title)
          return at(
            'title',
            `differs from the title in ${known.file}; expected one title, and the other recorded as a conflict`,
          );
        if (!known && title !== null) titles.set(kb, { title, file });
        return [];
      }),
    ),
  );
};
