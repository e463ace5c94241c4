import type { Hit } from '@/lib/api/schemas/search';
import type { Product } from '@/lib/exchange/facts';
import { Status } from '../status/Status';
import { HIT_TYPES } from './hitTypes';
import { markPieces } from './markPieces';

/** What the words of a status need beside the hit. */
export interface StatusContext {
  products: Product[];
  /** The catalogue's day, `2026-01-31`. */
  asOf: string;
}

interface Props extends StatusContext {
  hit: Hit;
  query: string;
  id: string;
  active: boolean;
}

/** A suggestion: a link that is an option of the list. It says what it is, its status in words, and why it matched. */
export function SuggestionRow({ hit, query, id, active, products, asOf }: Props) {
  const product = products.find(({ major }) => major === Number(hit.build?.split('.')[0]));
  return (
    <a className="finder-row" role="option" id={id} href={hit.url} aria-selected={active} tabIndex={-1}>
      <span className="finder-title">{hit.title}</span>{' '}
      <span className="finder-line">
        <span>{HIT_TYPES[hit.type]}</span> {hit.kb ? <span className="number">KB{hit.kb}</span> : null}{' '}
        {hit.build ? <span className="number">{hit.build}</span> : null}{' '}
        {hit.status && product ? <Status verdict={{ status: hit.status, product }} asOf={asOf} short /> : null}
      </span>{' '}
      <span className="finder-why">
        {hit.snippet
          ? markPieces(hit.snippet, query).map(({ text, marked }, index) =>
              marked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
            )
          : `Matched: ${hit.why}`}
      </span>
    </a>
  );
}
