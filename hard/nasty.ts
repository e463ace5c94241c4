import fc from 'fast-check';

/** Stands in every hostile text: a page that holds it as it is has not escaped it. */
export const CANARY = '<zq9 onload="';

/** Texts that have broken readers of text before, and the words that ours understand. */
const piece = fc.oneof(
  fc.constantFrom(
    CANARY,
    "'; DROP TABLE Release; --",
    '" OR 1=1 --',
    'NEAR(a b, 5)',
    '{"$ne":null}',
    '../../etc/passwd',
    '..%2f..%2f',
    '%00',
    '%',
    '%E0%A4%A',
    '\u0000',
    '\u0001\u0002\u001b[31m',
    '\r\nX-Injected: yes',
    '\ud800',
    '\u202e',
    '🙂👩‍👩‍👧',
    'תحديث',
    '²²²①②',
    '${7*7}',
    '{{7*7}}',
    'javascript:alert(1)',
    '__proto__',
    'constructor',
    'toString',
    'NaN',
    '-1',
    '1e309',
    '99999999999999999999',
    '0x80070643',
  ),
  fc.constantFrom(
    '8.0.711.2',
    '08.03.0517.000',
    'Version 8.1 (Build 240.6)',
    'KB935490',
    'MS07-026',
    'CVE-2007-0039',
    'exchange-2007',
    'exchange-2010-sp3',
    'sp1',
    'crl-check',
    '2010 sp3 ru10',
    'event 1023',
    '2008-07-10',
    '2008-02-30',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .tuple(fc.constantFrom('a', '9', '(', '"', ' ', '%25', 'KB1 ', '\u0301'), fc.nat(1500))
    .map(([one, times]) => one.repeat(times)),
);

const text = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''));

/** Encoded as a client should, or sent as it is where HTTP can carry it. */
const sent = fc
  .tuple(text, fc.boolean())
  .map(([one, raw]) =>
    raw ? one.replace(/[^\x21-\x7e]/gu, '') : encodeURIComponent(one.replace(/[\ud800-\udfff]/gu, '')),
  );

const places = [
  '/@',
  '/@/@',
  '/kb/@',
  '/kb/@.md',
  '/kb/@/@',
  '/KB@',
  '/help/@/@',
  '/builds/@',
  '/bulletins/@',
  '/cves/@',
  '/known-issues/@',
  '/topics/@',
  '/products/@',
  '/products/exchange-2007/@',
  '/products/exchange-2007?on=@',
  '/products/exchange-2010/sp3?sort=@&show=@',
  '/search?q=@',
  '/search?@=@',
  '/compare?from=@&to=@',
  '/wizard?build=@',
  '/wizard?product=@&sp=@&ask=@',
  '/wizard?@=@&@=@',
  '/wizard/flow?build=@',
  '/wizard/checklist.md?build=@&@=@',
  '/fleet?@=@',
  '/feed.xml?@',
  '/_next/@',
  '/_next/static/@',
  '/api/v1/@',
  '/api/v1/search?q=@&limit=@',
  '/api/v1/lookup/@',
  '/api/v1/releases?line=@&limit=@&offset=@',
  '/api/v1/releases/@',
  '/api/v1/releases/@/chain',
  '/api/v1/articles/@',
  '/api/v1/fixes/@',
  '/api/v1/bulletins/@',
  '/api/v1/cves/@',
  '/api/v1/known-issues/@',
  '/api/v1/topics/@',
  '/api/v1/lines/@',
  '/api/v1/compare?from=@&to=@',
  '/api/v1/applicability?paste=@',
  '/api/v1/applicability?build=@&iu=@',
];

const address = fc
  .tuple(fc.constantFrom(...places), fc.array(sent, { minLength: 4, maxLength: 4 }))
  .map(([place, texts]) => {
    let next = 0;
    return place.replaceAll('@', () => texts[next++] ?? '').slice(0, 5000);
  });

const headerText = text.map((one) => one.replace(/[^\x20-\x7e]/gu, '').slice(0, 2000));
const headers = fc.dictionary(
  fc.constantFrom(
    'accept',
    'accept-encoding',
    'accept-language',
    'cookie',
    'if-none-match',
    'if-modified-since',
    'range',
    'referer',
    'user-agent',
    'origin',
    'x-forwarded-for',
    'x-forwarded-host',
    'x-forwarded-proto',
    'x-supersede-catalogue',
    'x-supersede-form',
    'x-middleware-subrequest',
    'x-invoke-path',
    'rsc',
    'next-action',
    'next-url',
    'next-router-state-tree',
    'next-router-prefetch',
    'next-router-segment-prefetch',
  ),
  fc.oneof(headerText, fc.constantFrom('1', 'gzip', 'br;q=0', '*', 'bytes=0-1', 'text/html')),
  { maxKeys: 4 },
);

const forms = ['/wizard', '/fleet', '/fleet/export.csv', '/fleet/export.md'];
const posts = [...forms, '/api/v1/applicability', '/api/v1/fleet', '/kb/935490', '/search', '/'];

const body = fc.tuple(
  fc.constantFrom(...posts),
  fc.constantFrom(
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=b',
    'application/json',
    'text/csv',
    '',
  ),
  fc.array(text, { maxLength: 8 }).map((lines) => lines.join('\n')),
);

/** A request as it goes over the wire. */
export interface NastyRequest {
  method: string;
  address: string;
  headers: Record<string, string>;
  body: string;
}

/** Any request: mostly reads, some forms and bodies, some methods that nothing answers. */
export const nastyRequest: fc.Arbitrary<NastyRequest> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD'),
      address,
      headers,
      body: fc.constant(''),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(body, headers, fc.boolean()).map(([[path, type, content], given, field]) => ({
      method: 'POST',
      address: path,
      headers: { ...given, 'content-type': type },
      body:
        field && type.endsWith('urlencoded')
          ? `paste=${encodeURIComponent(content.replace(/[\ud800-\udfff]/gu, ''))}`
          : content,
    })),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      method: fc.constantFrom('PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'),
      address,
      headers,
      body: fc.constant(''),
    }),
  },
);
