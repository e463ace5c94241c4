import { expect, it } from 'vitest';
import { placeOf } from './place';

it.each([
  ['content/products.yaml', { room: 'register' }],
  ['content/sources.yaml', { room: 'register' }],
  ['content/cited-articles.yaml', { room: 'register' }],
  ['content/wizard/questions.yaml', { room: 'wizard', slug: 'questions' }],
  ['content/known-issues/file-in-use.mdx', { room: 'known-issues', slug: 'file-in-use' }],
  ['content/topics/crl-check.mdx', { room: 'topics', slug: 'crl-check' }],
  ['content/bulletins/ms07-026.mdx', { room: 'bulletins', slug: 'ms07-026' }],
  [
    'content/exchange-2007/rtm/kb935490.mdx',
    { room: 'article', productId: 'exchange-2007', lineSlug: 'rtm', slug: 'kb935490' },
  ],
])('knows what %s is', (file, place) => {
  expect(placeOf(file)).toEqual(place);
});

it.each([
  'content/source.yaml',
  'content/products.yml',
  'content/products.mdx',
  'content/Sources.yaml',
  'content/kb935490.mdx',
  'content/exchange-2007/kb935490.mdx',
  'content/exchange-2007/rtm/kb935490.md',
  'content/exchange-2007/rtm/KB935490.mdx',
  'content/exchange-2007/rtm/old/kb935490.mdx',
  'content/exchange-2007/rtm/notes.yaml',
  'content/topics/CRL check.mdx',
  'content/topics/crl--check.mdx',
  'content/topics/crl-check.yaml',
  'content/topics/old/crl-check.mdx',
  'content/wizard/a.mdx',
  'content/wizard/old/questions.yaml',
  'content/known-issues/a/b.mdx',
  '/content/products.yaml',
  'content/topics/a.mdx\n',
])('knows no place for %s', (file) => {
  expect(placeOf(file)).toBeNull();
});
