import { compareBuilds, parseBuild } from '../../exchange/build';
import type { ArticleFile, Content } from '../content';
import type { ReleaseFrontMatter } from '../schema/article';
import { problemAt, type Check } from './check';
import { isBefore } from './dates';

/** A release, and what it replaces: what its sources declare, and by its build the one before it on its line. */
interface Node {
  article: ArticleFile;
  index: number;
  release: ReleaseFrontMatter;
  before: Node | null;
}

/** What sources declare as replaced is not the release itself, came out before it, and never leads back to it. */
export const supersessionCheck: Check = (content) => {
  const nodes = nodesOf(content);
  const byKb = groupedBy(nodes, ({ article }) => article.front.value.kb);
  return nodes.flatMap((node) => {
    const {
      article: { front },
      index,
      release,
    } = node;
    return release.declaredSupersedes.flatMap(({ kb }, place) => {
      const at = (message: string) => [
        problemAt(front, ['releases', index, 'declaredSupersedes', place, 'kb'], message),
      ];
      if (kb === front.value.kb)
        return at(`KB${kb} would replace itself; expected the KB number of an earlier release`);
      const named = byKb.get(kb) ?? [];
      if (named.some((other) => leadsTo(other, node, byKb))) {
        return at(
          `KB${kb} replaces ${release.build} itself, directly or through others: a circle; expected the KB number of an earlier release`,
        );
      }
      if (named.length === 0 || named.some((other) => !isBefore(release.date, other.release.date))) return [];
      return at(
        `KB${kb} was released on ${named[0]!.release.date}, after ${release.build} on ${release.date}; expected the KB number of an earlier release`,
      );
    });
  });
};

/** What sources declare as replaced is known. */
export const replacedKnownCheck: Check = ({ articles, bulletins }) => {
  const known = new Set([
    ...articles.flatMap(({ front }) => front.value.kb ?? []),
    ...bulletins.flatMap(({ front }) => front.value.umbrellaKb ?? []),
  ]);
  return articles.flatMap(({ front }) =>
    front.value.releases.flatMap((release, index) =>
      release.declaredSupersedes.flatMap(({ kb }, place) =>
        known.has(kb)
          ? []
          : [
              problemAt(
                front,
                ['releases', index, 'declaredSupersedes', place, 'kb'],
                `KB${kb} is no article of the catalogue; expected the KB number of a release or of a bulletin`,
              ),
            ],
      ),
    ),
  );
};

function nodesOf({ articles }: Content): Node[] {
  const all = articles.flatMap((article) =>
    article.front.value.releases.map((release, index): Node => ({ article, index, release, before: null })),
  );
  for (const line of groupedBy(all, ({ article }) => `${article.productId}/${article.lineSlug}`).values()) {
    line.sort((a, b) => compareBuilds(parseBuild(a.release.build)!, parseBuild(b.release.build)!));
    line.forEach((node, place) => {
      node.before = line[place - 1] ?? null;
    });
  }
  return all;
}

function groupedBy<Key>(nodes: Node[], keyOf: (node: Node) => Key): Map<Key, Node[]> {
  const groups = new Map<Key, Node[]>();
  for (const node of nodes) groups.set(keyOf(node), [...(groups.get(keyOf(node)) ?? []), node]);
  return groups;
}

/** True if one release replaces another, by what is declared or by its line. */
function leadsTo(from: Node, goal: Node, byKb: Map<number | null, Node[]>, seen = new Set<Node>()): boolean {
  if (from === goal) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  const declared = from.release.declaredSupersedes.flatMap(({ kb }) =>
    kb === from.article.front.value.kb ? [] : (byKb.get(kb) ?? []),
  );
  return [...declared, ...(from.before ? [from.before] : [])].some((next) => leadsTo(next, goal, byKb, seen));
}
