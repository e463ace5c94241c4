import type { SourceView } from '@/lib/catalogue/sources';

const KINDS: Readonly<Record<string, string>> = {
  'microsoft-article': 'Microsoft article',
  'microsoft-page': 'Microsoft page',
  'microsoft-repository': 'Microsoft repository',
  bulletin: 'Security bulletin',
  community: 'Community',
  press: 'Press',
  scanner: 'Vulnerability scanner',
};

const SEEN: Readonly<Record<string, string>> = {
  whole: 'read whole',
  part: 'read in part',
  cited: 'not read, cited by others',
};

/** What a source is and how much of it was read: `Microsoft article, read whole.`, with our note on it. */
export function sourceText({ kind, seen, note }: Pick<SourceView, 'kind' | 'seen' | 'note'>): string {
  return `${KINDS[kind] ?? kind}, ${SEEN[seen] ?? seen}.${note ? ` ${note}` : ''}`;
}
