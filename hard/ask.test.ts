import { expect, it } from 'vitest';
import { faultOf, type NastyAnswer } from './ask';
import { CANARY } from './nastyText';

const page = (more: Partial<NastyAnswer> = {}): NastyAnswer => ({
  status: 200,
  body: '<p>Words</p>',
  ...more,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'self'",
    ...more.headers,
  },
});

it.each<[string, NastyAnswer]>([
  ['a page', page()],
  ['text that is escaped', page({ body: CANARY.replaceAll('<', '&lt;').replaceAll('"', '&quot;') })],
  [
    'text in a script',
    page({ body: `<script>x("${JSON.stringify(CANARY).slice(1, -1).replaceAll('<', '\\u003c')}")</script>` }),
  ],
  ['text that is no page', page({ body: CANARY, headers: { 'content-type': 'application/json' } })],
  ['a way on', page({ status: 308, body: '', headers: { location: '/kb/935490' } })],
  ['what Node refuses', { status: 431, body: '', headers: {} }],
])('finds no fault in %s', (_, answer) => {
  expect(faultOf(answer)).toBeNull();
});

it.each<[string, NastyAnswer]>([
  ['status 503', page({ status: 503 })],
  ['a header was smuggled in', page({ headers: { 'x-injected': 'yes' } })],
  ['a cookie is set', page({ headers: { 'set-cookie': ['a=b'] } })],
  ['leads to another site: //evil', page({ status: 307, headers: { location: '//evil' } })],
  ['leads to another site: /\\evil', page({ status: 307, headers: { location: '/\\evil' } })],
  ['leads to another site: https://evil/', page({ status: 307, headers: { location: 'https://evil/' } })],
  ['nosniff is missing', { status: 200, body: 'x', headers: {} }],
  ['an element is reflected unescaped', page({ body: `<p>${CANARY}</p>` })],
  ['an element is reflected unescaped', page({ body: '</script><ZQ9', headers: { 'content-type': 'image/svg+xml' } })],
  ['a quote is reflected unescaped', page({ body: '<a href=""zq9=">' })],
  ['a page has no policy', page({ headers: { 'content-security-policy': undefined } })],
  ['a page may be kept for ever', page({ headers: { 'cache-control': 'public, immutable' } })],
  ['a stack trace is shown', page({ body: 'Error: x\n    at Page (/app/x.js:1:1)' })],
])('finds that %s', (fault, answer) => {
  expect(faultOf(answer)).toBe(fault);
});
