import { problemAt, type Check } from './check';

/** True if a date is before another; dates without a day are compared by their months only. */
export function isBefore(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}

/** Dates of different files do not contradict each other; those of one file are checked by its schema, those of a line by its order. */
export const datesCheck: Check = (content) => [
  ...supportEnds(content),
  ...servicePacks(content),
  ...replacedBulletins(content),
];

const supportEnds: Check = ({ products }) =>
  products.value.flatMap((product, index) =>
    product.lines.flatMap((line, place) => {
      if (!line.supportEnded || !product.supportEnded || line.supportEnded.date <= product.supportEnded.date) return [];
      const message = `is ${line.supportEnded.date}; expected a day on or before the end of the product's support, ${product.supportEnded.date}`;
      return [problemAt(products, [index, 'lines', place, 'supportEnded', 'date'], message)];
    }),
  );

/** A service pack does not come before the one that its line follows. */
const servicePacks: Check = ({ products, articles }) =>
  products.value.flatMap(({ id, lines }) => {
    const opened = lines
      .toSorted((a, b) => a.minor - b.minor)
      .flatMap(({ slug, label }) =>
        articles
          .filter(({ productId, lineSlug }) => productId === id && lineSlug === slug)
          .flatMap(({ front }) =>
            front.value.releases.map(({ rollup, date }, index) => ({ front, rollup, date, index, label })),
          )
          .filter(({ rollup }) => rollup === 0),
      );
    return opened.slice(1).flatMap(({ front, date, index }, before) => {
      const earlier = opened[before]!;
      if (!isBefore(date, earlier.date)) return [];
      return [
        problemAt(
          front,
          ['releases', index, 'date'],
          `is ${date}; expected a date not before ${earlier.date} of ${earlier.label}`,
        ),
      ];
    });
  });

const replacedBulletins: Check = ({ bulletins }) => {
  const published = new Map(bulletins.map(({ front }) => [front.value.id, front.value.published]));
  return bulletins.flatMap(({ front }) =>
    front.value.replaces.flatMap(({ bulletin }, place) => {
      const { id, published: own } = front.value;
      const at = (message: string) => [problemAt(front, ['replaces', place, 'bulletin'], message)];
      if (bulletin === id) return at(`${id} would replace itself; expected an earlier bulletin`);
      const other = published.get(bulletin);
      if (!own || !other || other <= own) return [];
      return at(`${bulletin} was published on ${other}, after ${id} on ${own}; expected an earlier bulletin`);
    }),
  );
};
