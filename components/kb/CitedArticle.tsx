import type { CitedArticlePage } from '@/lib/catalogue/pages/citedArticle';
import { SourceList } from '../sources/SourceList';

/** A KB number that sources cite and that is no update: what it is about, and where to read on. */
export function CitedArticle({ cited: { kb, title, about, leadsTo, citedBy, sources } }: { cited: CitedArticlePage }) {
  return (
    <>
      <header className="page-head">
        <p className="list-state">Not an update</p>
        <h1>KB{kb}</h1>
        {title ? (
          <p className="title-cited">
            <cite>{title}</cite>
          </p>
        ) : null}
        <p className="lead">{about}</p>
        <p>
          {leadsTo ? (
            <a className="button" href={leadsTo}>
              Read on here
            </a>
          ) : (
            'The article itself is not in this catalogue.'
          )}{' '}
          <a className="outside" rel="noreferrer" href={`https://support.microsoft.com/help/${kb}`}>
            Its address at Microsoft
          </a>
        </p>
      </header>
      {citedBy.length > 0 ? (
        <section className="part" aria-labelledby="cited-by">
          <h2 id="cited-by">Cited by</h2>
          <ul>
            {citedBy.map((article) => (
              <li key={article.id}>
                {article.kb === null ? article.id : <a href={`/kb/${article.kb}`}>KB{article.kb}</a>} {article.title}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section className="part" aria-labelledby="sources">
        <h2 id="sources">Sources</h2>
        <SourceList sources={sources} />
      </section>
    </>
  );
}
