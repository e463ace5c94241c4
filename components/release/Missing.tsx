import type { ReleasePage } from '@/lib/catalogue/pages/releaseModel';

/** What was looked for and not found. */
export function Missing({ page: { article } }: { page: ReleasePage }) {
  if (article.missing.length === 0) return null;
  return (
    <p className="list-state">
      Looked for and not found: {article.missing.join('; ')}.{article.kb === null ? '' : ' '}
      {article.kb === null ? null : (
        <a className="outside" rel="noreferrer" href={`https://support.microsoft.com/help/${article.kb}`}>
          Address of the article at Microsoft
        </a>
      )}
    </p>
  );
}
