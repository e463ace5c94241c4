import type { ReactNode } from 'react';
import type { Hit } from '@/lib/api/schemas/search';
import { HIT_TYPES } from '@/components/search/hitTypes';
import { Status, type StatusContext } from '@/components/status/Status';
import { markPieces, type Piece } from './markPieces';

interface Props extends StatusContext {
  hit: Hit;
  query: string;
  /** It is only near: the reason says how it differs, and nothing of it matched. */
  near: boolean;
  id: string;
  active: boolean;
}

/** A suggestion: a link that is an option of the list. It says what it is, its status in words, and why it matched. */
export function SuggestionRow({ hit, query, near, id, active, products, asOf }: Props) {
  const product = products.find(({ major }) => major === Number(hit.build?.split('.')[0]));
  const title = markPieces(hit.title, hit.matched === 'text' ? query : '');
  const why = near ? hit.why : `Matched: ${hit.why}`;
  return (
    <a className="finder-row" role="option" id={id} href={hit.url} aria-selected={active} tabIndex={-1}>
      <span className="finder-title">{withMarks(title)}</span>{' '}
      <span className="finder-line">
        <span>{HIT_TYPES[hit.type]}</span> {hit.kb ? <span className="number">KB{hit.kb}</span> : null}{' '}
        {hit.build ? <span className="number">{hit.build}</span> : null}{' '}
        {hit.status && product ? <Status verdict={{ status: hit.status, product }} asOf={asOf} short /> : null}
      </span>{' '}
      {hit.snippet ? (
        <span className="finder-why">{withMarks(markPieces(hit.snippet, query))}</span>
      ) : title.some(({ marked }) => marked) ? null : (
        <span className="finder-why">{why}</span>
      )}
    </a>
  );
}

function withMarks(pieces: Piece[]): ReactNode {
  return pieces.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text));
}
