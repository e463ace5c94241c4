/**
 * How long a shared cache may show an answer without asking again, in seconds: RFC 9111, 4.2.1 and 5.2.2, and RFC 5861.
 *
 * @param control the Cache-Control header
 * @returns Infinity if nothing is said, for then a cache may choose
 */
export function sharedLifeOf(control: string | undefined): number {
  const given = (control ?? '').split(',').map((part) => part.trim().toLowerCase().split('='));
  const said = new Map(given.map(([name = '', value]) => [name, value]));
  if (['no-store', 'private', 'no-cache'].some((name) => said.has(name))) return 0;
  const life = said.get('s-maxage') ?? said.get('max-age');
  if (life === undefined) return Infinity;
  const stale = ['stale-while-revalidate', 'stale-if-error'].map((name) => Number(said.get(name) ?? 0));
  return Number(life) + Math.max(...stale);
}
