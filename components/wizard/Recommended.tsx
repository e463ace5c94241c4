import { fullDate } from '@/lib/exchange/date';
import type { Facts } from '@/lib/exchange/facts';
import type { Recommended as Item } from '@/lib/wizard/decision';
import { Copyable } from '../copy/Copyable';
import { addressOf, shortName } from '../verdictWords';

/** What to install, in order, with the numbers that people carry to the server. */
export function Recommended({ items, facts }: { items: Item[]; facts: Facts }) {
  if (items.length === 0) return null;
  return (
    <ol className="recommended">
      {items.map(({ release }) => (
        <li key={release.id}>
          <a href={addressOf(release, facts.releases)}>{shortName({ ...release, kb: null })}</a>
          <span className="recommended-numbers">
            {release.kb === null ? null : <Copyable text={`KB${release.kb}`} what="KB number" />}
            <Copyable text={release.build} what="build" />
            <span>{fullDate(release.date)}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
