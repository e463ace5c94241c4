import { LineSummary } from '@/components/lists/LineSummary';
import { Timeline } from '@/components/pictures/Timeline';
import { SearchBox } from '@/components/search/SearchBox';
import { requestCatalogue } from './catalogue';
import { pageHead } from './head';

const { title, description, ...head } = pageHead({
  title: 'Supersede: Exchange Server updates',
  description: 'Which Exchange Server update is this, what replaced it, and which one do I need?',
  path: '/',
});
/** Title and description of the page are those of the site. */
export const metadata = head;

/** Searches that show what the box understands. */
const TRIES = ['935490', '8.1.240.6', 'MS08-039', '0x80070643'];

export default async function HomePage() {
  const { facts, asOf } = await requestCatalogue();
  return (
    <>
      <section className="hero">
        <h1>Which Exchange update is this, what replaced it, and which one do I need?</h1>
        <SearchBox large />
        <p className="hero-tries">
          Try{' '}
          {TRIES.map((text) => (
            <a key={text} className="number" href={`/search?q=${text}`}>
              {text}
            </a>
          ))}
        </p>
        <p className="hero-ways">
          <a className="button" href="/wizard">
            Ask the wizard which rollup applies
          </a>
          <a className="button button-plain" href="/fleet">
            Check many servers at once
          </a>
          <a className="button button-plain" href="/topics/find-installed-rollup">
            Find the installed rollup
          </a>
        </p>
      </section>
      <div className="product-list">
        {facts.products.toReversed().map((product) => (
          <LineSummary key={product.id} product={product} facts={facts} asOf={asOf} />
        ))}
      </div>
      <section className="home-part" aria-labelledby="timeline">
        <h2 id="timeline">Every release on one axis</h2>
        <Timeline facts={facts} asOf={asOf} />
      </section>
    </>
  );
}
