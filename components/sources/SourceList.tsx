import type { SourceView } from '@/lib/catalogue/sources';
import { sourceText } from '@/lib/words/sources';

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
          <span className="source-kind"> {sourceText({ kind, seen, note })}</span>
        </li>
      ))}
    </ol>
  );
}
