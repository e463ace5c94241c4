import type { NamedPage } from '@/lib/search/pagesOf';

/** Links to the pages that explain a number or an error. */
export function ReadPages({ pages }: { pages: NamedPage[] }) {
  return (
    <span>
      {pages.map(({ title, url }, index) => (
        <span key={url}>
          {index > 0 ? '; ' : ''}
          <a href={url}>{title}</a>
        </span>
      ))}
    </span>
  );
}
