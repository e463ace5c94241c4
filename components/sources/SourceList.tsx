import type { SourceView } from '@/lib/catalogue/sources';

const KINDS: Record<string, string> = {
  'microsoft-article': 'Microsoft article',
  'microsoft-page': 'Microsoft page',
  'microsoft-repository': 'Microsoft repository',
  bulletin: 'Security bulletin',
  community: 'Community',
  press: 'Press',
  scanner: 'Vulnerability scanner',
};

const SEEN: Record<string, string> = { whole: 'read whole', part: 'read in part', cited: 'not read, cited by others' };

/** The numbered sources of a page: what each is, where it was, and how much of it was read. */
export function SourceList({ sources }: { sources: SourceView[] }) {
  return (
    <ol className="source-list">
      {sources.map(({ id, number, title, url, kind, seen, note }) => (
        <li key={id} id={`source-${number}`} value={number}>
          {url ? (
            <a href={url} className="outside" rel="noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
          <span className="source-kind">
            {' '}
            {KINDS[kind] ?? kind}, {SEEN[seen] ?? seen}.{note ? ` ${note}` : ''}
          </span>
        </li>
      ))}
    </ol>
  );
}
