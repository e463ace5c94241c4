import type { ElementContent } from 'hast';
import type { ReleasePage } from '@/lib/catalogue/pages/releaseModel';
import { originalText } from '@/lib/words/article';
import { Prose } from '../prose/Prose';
import { StatementList } from './StatementList';

/** What the original cites, to what it applies, and which revision of it was read. */
export function References({ page: { article, cites, notes }, nodes }: { page: ReleasePage; nodes: ElementContent[] }) {
  return (
    <>
      <StatementList statements={notes} />
      <Prose nodes={nodes} />
      {cites.length > 0 ? (
        <ul className="cited">
          {cites.map(({ kb, title, about }) => (
            <li key={kb}>
              <a href={`/kb/${kb}`} className="number">
                KB{kb}
              </a>{' '}
              {title ? <cite>{title}</cite> : about}
            </li>
          ))}
        </ul>
      ) : null}
      {article.appliesTo.length > 0 ? (
        <>
          <h3>Applies to</h3>
          <ul>
            {article.appliesTo.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="list-state">{originalText(article)}</p>
    </>
  );
}
