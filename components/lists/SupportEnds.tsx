import type { LinePage } from '@/lib/catalogue/pages/line';
import { fullDate } from '@/lib/exchange/date';
import { SourceList } from '../sources/SourceList';
import { SourceRefs } from '../sources/SourceRefs';

/** The last day of support of a line and of its product, each with its sources; what no source gives is said to be unknown. */
export function SupportEnds({ page: { line, product, support, sources } }: { page: LinePage }) {
  return (
    <section className="home-part" aria-labelledby="support">
      <h2 id="support">End of support</h2>
      <dl className="package">
        <div className="package-row">
          <dt>{line.name}</dt>
          <dd>
            {line.supportEnded
              ? fullDate(line.supportEnded)
              : 'Not known. No source of ours gives a day for this servicing line itself.'}
            <SourceRefs numbers={support.line} />
          </dd>
        </div>
        <div className="package-row">
          <dt>{product.name}</dt>
          <dd>
            {product.supportEnded ? fullDate(product.supportEnded) : 'Not known.'}
            <SourceRefs numbers={support.product} />
          </dd>
        </div>
      </dl>
      <SourceList sources={sources} />
    </section>
  );
}
