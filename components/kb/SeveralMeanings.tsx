import type { KbPage } from '@/lib/catalogue/pages/kb';

/** Says that a KB number has more than one meaning, before each is shown. */
export function SeveralMeanings({ page: { kb, article, fix, bulletin, cited } }: { page: KbPage }) {
  const meanings = [
    article ? 'the article of an update' : null,
    fix ? 'an issue that updates fix' : null,
    bulletin ? `the umbrella of bulletin ${bulletin.id}` : null,
    cited ? `an article that others cite${cited.title ? `: ${cited.title}` : ''}` : null,
  ].filter((meaning) => meaning !== null);
  return (
    <p className="note">
      KB{kb} has more than one meaning: {meanings.join('; ')}.{' '}
      {bulletin && (article || fix) ? <a href={`/bulletins/${bulletin.id.toLowerCase()}`}>{bulletin.id}</a> : null}
    </p>
  );
}
