/** Which part of a list is asked for. */
export interface Paging {
  limit: number;
  offset: number;
}

/** Cuts the part out of a whole list. */
export function part<Item>(all: Item[], { limit, offset }: Paging): { data: Item[]; meta: Paging & { total: number } } {
  return { data: all.slice(offset, offset + limit), meta: { total: all.length, limit, offset } };
}

/**
 * Writes the Link header (RFC 8288) of a part of a list.
 *
 * @param address the address that was asked for; its other parameters that have a value stay as they are
 * @returns links to the first and the last part, and to the neighbours that exist; relative to the host
 */
export function linkHeader(address: URL, { total, limit, offset }: Paging & { total: number }): string {
  // What has no value counts as not given; there may be any amount of it, and a header is short.
  const given = [...address.searchParams].filter(([, value]) => value.trim() !== '');
  const lastOffset = Math.max(0, Math.floor((total - 1) / limit) * limit);
  const to = (relation: string, at: number) => {
    const query = new URLSearchParams(given);
    query.set('limit', String(limit));
    query.set('offset', String(at));
    return `<${address.pathname}?${query}>; rel="${relation}"`;
  };
  return [
    to('first', 0),
    ...(offset > 0 ? [to('prev', Math.min(Math.max(0, offset - limit), lastOffset))] : []),
    ...(offset + limit < total ? [to('next', offset + limit)] : []),
    to('last', lastOffset),
  ].join(', ');
}
