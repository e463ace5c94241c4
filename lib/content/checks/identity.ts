import type { ArticleFile } from '../content';
import type { ProductEntry } from '../schema/registers';
import { problemAt, type Check } from './check';

/** A KB number belongs to one article, a build to one release, and a file has the name that its facts say. */
export const identityCheck: Check = (content) => [
  ...fileNames(content),
  ...uniqueKbs(content),
  ...uniqueBuilds(content),
];

/** An article lies in the folder of a line that is known: nothing else can be said of one that does not. */
export const foldersCheck: Check = ({ articles, products }) =>
  articles.flatMap((article) => {
    if (hasLine(products.value, article)) return [];
    return [
      {
        file: article.file,
        line: 1,
        field: 'file',
        message: `lies in ${article.productId}/${article.lineSlug}; expected the folder of a line of content/products.yaml`,
      },
    ];
  });

/** True if content/products.yaml knows the line in whose folder an article lies. */
export function hasLine(products: ProductEntry[], { productId, lineSlug }: ArticleFile): boolean {
  return products.some(({ id, lines }) => id === productId && lines.some(({ slug }) => slug === lineSlug));
}

const fileNames: Check = ({ articles, bulletins }) => [
  ...articles.flatMap((article) => {
    const { kb } = article.front.value;
    const expected = kb === null ? article.lineSlug : `kb${kb}`;
    return article.slug === expected
      ? []
      : [
          problemAt(
            article.front,
            ['kb'],
            `is ${kb ?? 'null'}, but the file is called ${article.slug}.mdx; expected ${expected}.mdx`,
          ),
        ];
  }),
  ...bulletins.flatMap((bulletin) => {
    const expected = bulletin.front.value.id.toLowerCase();
    return bulletin.slug === expected
      ? []
      : [
          problemAt(
            bulletin.front,
            ['id'],
            `is ${bulletin.front.value.id}, but the file is called ${bulletin.slug}.mdx; expected ${expected}.mdx`,
          ),
        ];
  }),
];

const uniqueKbs: Check = ({ articles }) => {
  const owner = new Map<number, string>();
  return articles.flatMap((article) => {
    const { kb } = article.front.value;
    if (kb === null) return [];
    const other = owner.get(kb);
    if (other)
      return [
        problemAt(
          article.front,
          ['kb'],
          `KB${kb} is claimed by ${other} already; an article that describes several releases lists them all in one file`,
        ),
      ];
    owner.set(kb, article.file);
    return [];
  });
};

const uniqueBuilds: Check = ({ articles }) => {
  const owner = new Map<string, string>();
  const claims = articles.flatMap((article) =>
    article.front.value.releases.flatMap((release, index) => [
      { article, path: ['releases', index, 'build'], build: release.build },
      ...release.aliases.map((alias, place) => ({
        article,
        path: ['releases', index, 'aliases', place, 'build'],
        build: alias.build,
      })),
    ]),
  );
  return claims.flatMap(({ article, path, build }) => {
    const other = owner.get(build);
    if (other)
      return [
        problemAt(article.front, path, `build ${build} belongs to ${other} already; expected a build of its own`),
      ];
    owner.set(build, article.file);
    return [];
  });
};

/** Each line is opened by one release. */
export const baselinesCheck: Check = ({ products, articles }) =>
  products.value.flatMap((product, index) =>
    product.lines.flatMap((line, place) => {
      const count = articles
        .filter(({ productId, lineSlug }) => productId === product.id && lineSlug === line.slug)
        .flatMap(({ front }) => front.value.releases)
        .filter(({ rollup }) => rollup === 0).length;
      if (count === 1) return [];
      return [
        problemAt(
          products,
          [index, 'lines', place],
          `${line.label} has ${count} baselines; expected one release with rollup 0 in content/${product.id}/${line.slug}`,
        ),
      ];
    }),
  );
