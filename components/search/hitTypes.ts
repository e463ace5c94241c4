import type { HitType } from '@/lib/search/hit';

/** What the page of a hit is, in a reader's words. */
export const HIT_TYPES: Readonly<Record<HitType, string>> = {
  article: 'Update',
  release: 'Update',
  line: 'Servicing line',
  fix: 'Fixed issue',
  bulletin: 'Security bulletin',
  cve: 'CVE',
  'known-issue': 'Known issue',
  topic: 'Topic',
  'cited-article': 'Not an update',
};
