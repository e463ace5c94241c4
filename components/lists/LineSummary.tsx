import { fullDate } from '@/lib/exchange/date';
import { lastOfLine, linesOfProduct } from '@/lib/exchange/supersession';
import { verdictOn } from '@/lib/exchange/verdict';
import type { Facts, Product } from '@/lib/exchange/facts';
import { Status } from '../status/Status';
import { addressOf, shortName, supportSentence } from '../verdictWords';

interface Props {
  /** Heading instead of the product's name, on the page of the product itself. */
  heading?: string;
  product: Product;
  facts: Facts;
  asOf: string;
}

/** The lines of a product with the last release of each, newest service pack first. */
export function LineSummary({ heading, product, facts, asOf }: Props) {
  const lines = linesOfProduct(facts, product.id).toReversed();
  return (
    <section className="line-summary" aria-labelledby={`lines-${product.id}`}>
      <h2 id={`lines-${product.id}`}>{heading ?? <a href={`/products/${product.id}`}>{product.name}</a>}</h2>
      <p className="list-state">{supportSentence(product, asOf) || 'The end of its support is not known to us.'}</p>
      <div className="table-scroll" role="region" aria-label={`Lines of ${product.name}`} tabIndex={0}>
        <table className="lines">
          <caption className="visually-hidden">The last release of each servicing line of {product.name}</caption>
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Last release</th>
              <th scope="col">Build</th>
              <th scope="col">Released</th>
              <th scope="col">Status</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => {
              const last = lastOfLine(facts, line.id);
              return (
                <tr key={line.id}>
                  <th scope="row">
                    <a href={`/products/${product.id}/${line.slug}`}>{line.slug.toUpperCase()}</a>
                  </th>
                  <td>
                    <a href={addressOf(last, facts.releases)}>{shortName(last)}</a>
                  </td>
                  <td className="number">{last.build}</td>
                  <td className="date">{fullDate(last.date)}</td>
                  <td>
                    <Status verdict={verdictOn(facts, last)} asOf={asOf} short />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
