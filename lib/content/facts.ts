import { compareBuilds, parseBuild } from '../exchange/build';
import type { Facts, Line, Product, Release } from '../exchange/facts';
import type { ArticleFile, Content } from './content';
import type { ReleaseFrontMatter } from './schema/article';

/** Computes the facts that every rule works on from valid content: ids, labels and names are made here and nowhere else. */
export function factsOf(content: Content): Facts {
  const products: Product[] = content.products.value.map(({ id, name, shortName, major, supportEnded }) => ({
    id,
    name,
    shortName,
    major,
    supportEnded: supportEnded?.date ?? null,
  }));
  const lines: Line[] = content.products.value.flatMap((product) =>
    product.lines.map(({ slug, label, name, minor, supportEnded: ended }) => ({
      id: `${product.id}-${slug}`,
      productId: product.id,
      slug,
      label,
      name,
      minor,
      ...(ended && { supportEnded: ended.date }),
    })),
  );
  const lineById = new Map(lines.map((line) => [line.id, line]));
  const reissued = reissuedRollups(content);
  const releases = content.articles
    .flatMap((article) =>
      article.front.value.releases.map((release) => releaseOf(lineById, reissued, article, release)),
    )
    .sort((a, b) => compareBuilds(parseBuild(a.build)!, parseBuild(b.build)!));
  return { products, lines, releases };
}

/** `exchange-2007-sp1-ur6`, with `-v2` for a re-release; the line's id for a baseline. */
export function releaseId(lineId: string, { rollup, reissue }: Pick<ReleaseFrontMatter, 'rollup' | 'reissue'>): string {
  if (rollup === 0) return lineId;
  return `${lineId}-ur${rollup}${reissue > 1 ? `-v${reissue}` : ''}`;
}

/** `kb935490`, or the id of the line for the article of a baseline without a KB number. */
export function articleId({ slug, productId, lineSlug, front }: ArticleFile): string {
  return front.value.kb === null ? `${productId}-${lineSlug}` : slug;
}

function releaseOf(
  lines: ReadonlyMap<string, Line>,
  reissued: ReadonlySet<string>,
  article: ArticleFile,
  release: ReleaseFrontMatter,
): Release {
  const lineId = lineIdOf(article);
  const line = lines.get(lineId);
  if (!line) throw new Error(`${article.file} lies in the folder of a line that content/products.yaml does not know`);
  const { rollup, reissue, build, date, withdrawal } = release;
  const version = reissued.has(`${lineId} ${rollup}`) ? ` v${reissue}` : '';
  return {
    id: releaseId(lineId, release),
    lineId,
    productId: article.productId,
    kind: rollup === 0 ? 'baseline' : 'rollup',
    rollup,
    reissue,
    build,
    aliases: release.aliases.map((alias) => alias.build),
    kb: article.front.value.kb,
    label: rollup === 0 ? line.label : `${line.label} UR${rollup}${version}`,
    name:
      rollup === 0
        ? line.name
        : `Update Rollup ${rollup}${version} for ${line.name.replace('Service Pack ', 'SP').replace(/ RTM$/, '')}`,
    date,
    withdrawal: withdrawal ? { kind: withdrawal.kind, reason: withdrawal.reason } : null,
    security: release.bulletins.length > 0 || release.cves.length > 0,
  };
}

function lineIdOf({ productId, lineSlug }: ArticleFile): string {
  return `${productId}-${lineSlug}`;
}

/** The rollups of which there is a later package: only there is the first one called v1. */
function reissuedRollups({ articles }: Content): Set<string> {
  return new Set(
    articles.flatMap((article) =>
      article.front.value.releases.flatMap(({ rollup, reissue }) =>
        rollup > 0 && reissue > 1 ? [`${lineIdOf(article)} ${rollup}`] : [],
      ),
    ),
  );
}
