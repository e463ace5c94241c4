import { SearchBox } from '../search/SearchBox';
import { ShortcutHint } from '../search/ShortcutHint';
import type { StatusContext } from '../status/Status';
import { ThemeSwitch } from './ThemeSwitch';

/** The places that every page leads to. */
const PLACES = [
  { name: 'Exchange 2007', href: '/products/exchange-2007' },
  { name: 'Exchange 2010', href: '/products/exchange-2010' },
  { name: 'Wizard', href: '/wizard' },
  { name: 'Fleet', href: '/fleet' },
  { name: 'Topics', href: '/topics' },
  { name: 'About', href: '/about' },
];

/** The head of every page: where one is, where one can go, and the search. */
export function Header({ products, asOf }: StatusContext) {
  return (
    <header className="site-head">
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <div className="site-head-inner">
        <a className="wordmark" href="/" aria-label="Supersede, home page">
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <path d="M2 15h5V9h5V3h6" fill="none" stroke="currentColor" strokeWidth="2.4" />
            <circle cx="2.6" cy="15" r="2.2" fill="currentColor" />
            <circle cx="17.4" cy="3.4" r="2.2" fill="currentColor" />
          </svg>
          Supersede
        </a>
        <nav aria-label="Site">
          <ul>
            {PLACES.map(({ name, href }) => (
              <li key={href}>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="finder-place" data-products={JSON.stringify(products)} data-as-of={asOf}>
          <SearchBox hint={<ShortcutHint />} />
        </div>
        <ThemeSwitch />
      </div>
    </header>
  );
}
