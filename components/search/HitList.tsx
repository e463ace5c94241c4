import type { Facts } from '@/lib/exchange/facts';
import { verdictOn } from '@/lib/exchange/verdict';
import type { Hit } from '@/lib/search/hit';
import { Status } from '../status/Status';
import { HIT_TYPES } from './hitTypes';

interface Props {
  heading: string;
  /** What a reader must know before the hits. */
  remark?: string;
  hits: Hit[];
  facts: Facts;
  asOf: string;
}

/** Hits with what they are, their status in words, and why they matched. */
export function HitList({ heading, remark, hits, facts, asOf }: Props) {
  return (
    <section className="hit-list" aria-label={heading}>
      <h2>{heading}</h2>
      {remark ? <p className="note">{remark}</p> : null}
      <ol className="hits">
        {hits.map((hit) => {
          const release = facts.releases.find(({ id }) => id === hit.releaseId);
          return (
            <li key={`${hit.type} ${hit.id}`}>
              <h3>
                <a href={hit.url}>{hit.title}</a>
              </h3>
              <p className="hit-line">
                <span>{HIT_TYPES[hit.type]}</span>
                {hit.kb ? <span className="number">KB{hit.kb}</span> : null}
                {hit.build ? <span className="number">{hit.build}</span> : null}
                {release ? <Status verdict={verdictOn(facts, release)} asOf={asOf} short /> : null}
              </p>
              <p className="hit-why">
                {hit.snippet && hit.snippet.length > 0 ? (
                  hit.snippet.map(({ text, marked }, index) =>
                    marked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
                  )
                ) : (
                  <>Matched: {hit.why}</>
                )}
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
