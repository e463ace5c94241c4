import type { Content } from '../content';
import { problemAt, type Check } from './check';

/** What sources declare as replaced is known, is not the release itself, and never leads back to it. */
export const supersessionCheck: Check = (content) => {
  const known = new Set(content.articles.flatMap(({ front }) => front.value.kb ?? []));
  const umbrellas = new Set(content.bulletins.flatMap(({ front }) => front.value.umbrellaKb ?? []));
  const edges = declaredEdges(content);
  return content.articles.flatMap(({ front }) =>
    front.value.releases.flatMap((release, index) =>
      release.declaredSupersedes.flatMap(({ kb }, place) => {
        const at = (message: string) => [problemAt(front, ['releases', index, 'declaredSupersedes', place, 'kb'], message)];
        if (kb === front.value.kb) return at(`KB${kb} would replace itself`);
        if (!known.has(kb) && !umbrellas.has(kb)) return at(`KB${kb} is no article of the catalogue; expected a KB number that is`);
        if (front.value.kb !== null && reaches(edges, kb, front.value.kb)) return at(`KB${kb} declares, directly or through others, that it replaces KB${front.value.kb}: a circle`);
        return [];
      }),
    ),
  );
};

function declaredEdges({ articles }: Content): Map<number, number[]> {
  return new Map(articles.flatMap(({ front: { value } }) =>
    value.kb === null ? [] : [[value.kb, value.releases.flatMap(({ declaredSupersedes }) => declaredSupersedes.map(({ kb }) => kb))] as const],
  ));
}

function reaches(edges: Map<number, number[]>, from: number, goal: number, seen = new Set<number>()): boolean {
  if (from === goal) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return (edges.get(from) ?? []).some((next) => reaches(edges, next, goal, seen));
}
