import type { Line } from '@/lib/exchange/facts';

/** Path of the page of a KB number. */
export function kbPath(kb: number): string {
  return `/kb/${kb}`;
}

/** Path of the page of a servicing line. */
export function linePath({ productId, slug }: Line): string {
  return `/products/${productId}/${slug}`;
}

/** Path of the page of a bulletin or an advisory. */
export function bulletinPath(id: string): string {
  return `/bulletins/${id.toLowerCase()}`;
}

/** Path of the page of a CVE. */
export function cvePath(id: string): string {
  return `/cves/${id.toLowerCase()}`;
}

/** Path of the page of a known issue. */
export function issuePath(slug: string): string {
  return `/known-issues/${slug}`;
}

/** Path of the page of a topic. */
export function topicPath(slug: string): string {
  return `/topics/${slug}`;
}
