import { expect, it } from 'vitest';
import { openSearchDescription } from './openSearch';
import { named, only, parseXml } from './xml.fixture';

const root = parseXml(openSearchDescription(new URL('https://updates.example.org')));

it('has what the format asks for, within its limits', () => {
  expect(root.name).toBe('{http://a9.com/-/spec/opensearch/1.1/}OpenSearchDescription');
  expect(only(root, 'ShortName').text.length).toBeLessThanOrEqual(16);
  expect(only(root, 'Description').text.length).toBeLessThanOrEqual(1024);
  expect(only(root, 'InputEncoding').text).toBe('UTF-8');
});

it('leads a browser to the search of this site', () => {
  const urls = named(root, 'Url').map(({ attributes }) => attributes);
  expect(urls).toContainEqual({
    type: 'text/html',
    method: 'get',
    template: 'https://updates.example.org/search?q={searchTerms}',
  });
  expect(urls).toContainEqual({
    type: 'application/opensearchdescription+xml',
    rel: 'self',
    template: 'https://updates.example.org/opensearch.xml',
  });
});
