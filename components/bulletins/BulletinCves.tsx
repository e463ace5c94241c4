import type { BulletinPage } from '@/lib/catalogue/pages/bulletin';
import type { Facts } from '@/lib/exchange/facts';
import { Part } from '../page/Part';

/** The CVEs of a bulletin, and those that it says leave a product untouched. */
export function BulletinCves({ cves, facts }: { cves: BulletinPage['cves']; facts: Facts }) {
  if (cves.length === 0) return null;
  const nameOf = (id: string) =>
    facts.products.find((product) => product.id === id)?.name ?? facts.lines.find((line) => line.id === id)?.name ?? id;
  return (
    <Part id="cves" heading="CVEs">
      <ul className="plain-list">
        {cves.map(({ id, notAffected }) => (
          <li key={id}>
            <a className="number" href={`/cves/${id.toLowerCase()}`}>
              {id}
            </a>
            {notAffected.length > 0 ? ` does not affect ${notAffected.map(nameOf).join(', ')}, the source says` : ''}
          </li>
        ))}
      </ul>
    </Part>
  );
}
