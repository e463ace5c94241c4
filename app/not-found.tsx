import type { Metadata } from 'next';
import { SearchBox } from '@/components/search/SearchBox';

export const metadata: Metadata = { title: 'Page not found', robots: { index: false } };

export default function NotFound() {
  return (
    <div className="page-head">
      <h1>There is no such page</h1>
      <p className="lead">The address may be mistyped, or the number is not in this catalogue. Look it up:</p>
      <SearchBox large />
      <p className="hero-ways">
        <a href="/products/exchange-2007">Exchange Server 2007</a>
        <a href="/products/exchange-2010">Exchange Server 2010</a>
        <a href="/wizard">Ask the wizard</a>
      </p>
    </div>
  );
}
