import { problemAt, type Check } from './check';

/** content/cited-articles.yaml describes only what is no update. */
export const citedCheck: Check = ({ citedArticles, articles }) => {
  const updates = new Map(articles.map(({ file, front }) => [front.value.kb, file]));
  return citedArticles.value.flatMap(({ kb }, place) => {
    const file = updates.get(kb);
    return file
      ? [
          problemAt(
            citedArticles,
            [place, 'kb'],
            `KB${kb} is the update of ${file}; expected only numbers that are no updates`,
          ),
        ]
      : [];
  });
};
