import { problemAt, type Check } from './check';

/** A line that a bulletin names as not affected has no release that fixes it. */
export const bulletinsCheck: Check = ({ articles, bulletins }) =>
  bulletins.flatMap(({ front }) =>
    front.value.notAffected.flatMap(({ line }, place) =>
      articles
        .filter(({ productId, lineSlug }) => `${productId}-${lineSlug}` === line)
        .filter((article) => article.front.value.releases.some((release) => release.bulletins.some(({ id }) => id === front.value.id)))
        .map((article) => problemAt(front, ['notAffected', place, 'line'], `${line} is named here, but ${article.file} fixes ${front.value.id} on that line; expected one of both`)),
    ),
  );
