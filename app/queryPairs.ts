/** The parameters of a page's address, as Next gives them. */
export type PageQuery = Record<string, string | string[] | undefined>;

/**
 * The parameters of a page's address as pairs, a repeated one once for each value.
 *
 * Next finds names such as `constructor` on every object and hands over a function for them: such a value counts as empty.
 */
export function queryPairs(query: PageQuery): [string, string][] {
  return Object.entries(query).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).map((one): [string, string] => [key, typeof one === 'string' ? one : '']),
  );
}
