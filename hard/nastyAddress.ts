import fc from 'fast-check';
import { sent } from './nastyText';
import { routesOfApp } from './routes';

/** What answers beside app/: the server itself, the build, public/, other spellings (next.config.js), and odd forms. */
const beside = [
  '/healthz',
  '/readyz',
  '/og.png',
  '/og.svg',
  '/_next/[any]',
  '/_next/[any]/[any]',
  '/_next/static/[any]',
  '/_next/static/chunks/[any]',
  '/_next/image',
  '/_next/data/[any]/[any]',
  '/_not-found',
  '/kb/[kb].md',
  '/builds/[build].md',
  '/bulletins/[id].md',
  '/known-issues/[slug].md',
  '/topics/[slug].md',
  '/kb/[kb]/[any]',
  '/kb[kb]',
  '/KB[kb]',
  '/help/[kb]/[any]',
  '/en-us/kb/[kb]/[any]',
  '/[any]/help/[kb]',
  '/[any]',
  '/[any]/[any]',
  '//[any]',
  '/[any]//[any]',
  '/./[any]',
  '/../[any]',
  '/%2e%2e/[any]',
  '/scripts/../[any]',
  '/scripts/%2e%2e/kb/[kb]',
  '/_next/static/../../search',
  '/;[any]',
  '/kb/[kb]#[any]',
  'http://[any]/',
  '[any]',
];

/** Every kind of address, with the names of what varies in brackets. */
export const PLACES: readonly string[] = [...new Set([...routesOfApp(), ...beside])];

/** Values that lead to a page or an answer. */
const known: Record<string, readonly string[]> = {
  kb: ['935490', '2986475', '933314', '937194', '931832', '953469'],
  build: ['8.0.711.2', '14.3.224.1', '8.3.83.6'],
  product: ['exchange-2007', 'exchange-2010'],
  line: ['rtm', 'sp1', 'sp3'],
  id: ['ms07-026', 'cve-2007-0039', 'exchange-2007-sp1'],
  slug: ['crl-check', 'file-in-use-services-disabled'],
  '...identifier': ['KB935490', 'MS07-026', '0x80070643'],
  '...path': ['v1/releases', 'v2'],
};

/** Every parameter that a page, a form or the API reads. */
export const PARAMETERS: readonly string[] = [
  ...['q', 'limit', 'offset', 'product', 'line', 'status', 'security', 'from', 'to', 'paste', 'on', 'page'],
  ...['sp', 'build', 'iu', 'goal', 'role', 'proxy', 'owa', 'net', 'cluster', 'sec', 'arch', 'how', 'ask', 'read'],
  ...['text', 'file', 'column', 'together', 'facing', 'show', 'sort', 'order', 'find', 'url', 'w', '_rsc'],
];

const values = [
  '',
  '1',
  '50',
  'yes',
  'no',
  'unknown',
  'none',
  'more',
  'sp3',
  'exchange-2007',
  'exchange-2010',
  '8.0.711.2',
  '8.3.517.0',
  'ms08-039',
  'cas',
  'internet-facing',
  'dag',
  '2008-05-20',
  'calendar',
];

const pair = fc
  .tuple(fc.oneof(fc.constantFrom(...PARAMETERS), sent), fc.oneof(sent, fc.constantFrom(...values)))
  .map(([name, value]) => `${name}=${value}`);

const query = fc.oneof(
  fc.constant(''),
  fc.array(pair, { minLength: 1, maxLength: 5 }).map((pairs) => `?${pairs.join('&')}`),
  sent.map((one) => `?${one}`),
);

const filling = fc.array(fc.tuple(sent, fc.nat(1000)), { minLength: 3, maxLength: 3 });

/** An address, with the kind that it is of. Some are longer than the server takes. */
export const address = fc
  .tuple(fc.constantFrom(...PLACES), filling, query)
  .map(([place, texts, asked]) => ({ place, address: `${filled(place, texts)}${asked}`.slice(0, 5000) }));

/** Puts a value that leads somewhere, or a hostile one, in each place that varies. */
function filled(place: string, texts: readonly (readonly [string, number])[]): string {
  let next = 0;
  return place.replaceAll(/\[([^[\]]+)\]/g, (_, name: string) => {
    const [hostile = '', dice = 0] = texts[next++] ?? [];
    const good = known[name];
    return good === undefined || dice % 2 === 0 ? hostile : (good[dice % good.length] ?? '');
  });
}
