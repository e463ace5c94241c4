import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Hit } from '@/lib/api/schemas/search';
import type { Product } from '@/lib/exchange/facts';
import { hit } from './suggestions.fixture';
import { SuggestionList } from './SuggestionList';
import { startState, type State } from './suggestionsState';

const products: Product[] = [
  { id: 'exchange-2010', name: 'Exchange Server 2010', shortName: '2010', major: 14, supportEnded: '2020-10-13' },
];
const release: Hit = {
  type: 'release',
  id: 'exchange-2010-sp3-ur32',
  title: 'Update Rollup 32',
  url: '/kb/5000978',
  kb: 5000978,
  build: '14.3.513.0',
  matched: 'identifier',
  why: 'KB number 5000978',
  status: 'current',
};

const shown = (state: Partial<State>) =>
  renderToStaticMarkup(
    <SuggestionList
      state={{ ...startState('5000978'), phase: 'answered', answered: '5000978', ...state }}
      products={products}
      asOf="2026-01-31"
    />,
  );

describe('SuggestionList', () => {
  it('says of a hit what it is, its status in words, and why it matched', () => {
    const html = shown({ answer: { hits: [release], near: [], total: 1 } });
    expect(html).toContain('href="/kb/5000978"');
    const text = html.replace(/<[^>]*>/g, '');
    expect(text).toContain('Update KB5000978 14.3.513.0 Latest, out of support Matched: KB number 5000978');
  });

  it('marks in an excerpt what the query named', () => {
    const html = shown({
      answered: 'crl',
      answer: { hits: [{ ...hit('crl-check'), snippet: '… the CRL check …' }], near: [], total: 1 },
    });
    expect(html).toContain('<mark>CRL</mark>');
  });

  it('marks in the title what the words of the query named, and says no more where nothing else did', () => {
    const html = shown({ answered: 'crl', answer: { hits: [{ ...hit('x'), title: 'The CRL' }], near: [], total: 1 } });
    expect(html).toContain('The <mark>CRL</mark>');
    expect(html).not.toContain('Matched');
  });

  it('numbers the rows in the order in which the keys reach them, the last one leading to all results', () => {
    const html = shown({ active: 2, answer: { hits: [release], near: [hit('near')], total: 1 } });
    const rows = [...html.matchAll(/role="option" id="([^"]+)" href="([^"]+)" aria-selected="([^"]+)"/g)];
    expect(rows.map(([, ...row]) => row)).toEqual([
      ['finder-row-0', '/kb/5000978', 'false'],
      ['finder-row-1', '/topics/near', 'false'],
      ['finder-row-2', '/search?q=5000978', 'true'],
    ]);
  });

  it('marks as different what is only near', () => {
    const html = shown({ answer: { hits: [], near: [hit('near')], total: 0 } });
    expect(html).not.toContain('Matched');
    expect(html).toContain('words of its text');
    expect(html).toMatch(/role="group" aria-labelledby="finder-near"><div [^>]*>Nearest known, and different/);
  });

  it('is hidden while there is nothing to look up', () => {
    expect(shown({ text: '' })).toMatch(/^<div [^>]*hidden=""[^>]*><\/div>$/);
  });
});
