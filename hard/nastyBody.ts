import fc from 'fast-check';
import { PARAMETERS } from './nastyAddress';
import { text, whole } from './nastyText';

/** What answers a body: the forms, and the two operations of the API. */
export const BODY_PLACES: readonly string[] = [
  '/wizard',
  '/fleet',
  '/fleet/export.csv',
  '/fleet/export.md',
  '/api/v1/applicability',
  '/api/v1/fleet',
];

/** A body and what it says that it is. */
export interface Body {
  type: string;
  content: string | Buffer;
}

const types = [
  'text/plain',
  'text/plain; charset=utf-16',
  'text/csv',
  'text/tab-separated-values',
  'application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=b',
  'application/xml',
  '',
];

const lines = fc.array(text, { maxLength: 8 }).map((all) => all.join('\n'));
const field = fc.tuple(fc.oneof(fc.constantFrom(...PARAMETERS), text), fc.oneof(text, lines));

const table = fc
  .tuple(
    fc.constantFrom(',', ';', '\t'),
    fc.array(fc.tuple(text, fc.constantFrom('8.0.711.2', '14.3.224.1')), { maxLength: 20 }),
  )
  .map(([between, rows]) => [['Name', 'AdminDisplayVersion'], ...rows].map((row) => row.join(between)).join('\r\n'));

const form = fc.array(field, { maxLength: 6 }).map((fields): Body => ({
  type: 'application/x-www-form-urlencoded',
  content: fields
    .map(([name, value]) => `${encodeURIComponent(whole(name))}=${encodeURIComponent(whole(value))}`)
    .join('&'),
}));

/** Parts as they should be, and such that end too soon. */
const parts = fc.tuple(fc.array(field, { maxLength: 4 }), text, fc.nat(3)).map(([fields, name, cut]): Body => {
  const written = fields.map(
    ([key, value]) => `--b\r\nContent-Disposition: form-data; name="${key}"; filename="${name}"\r\n\r\n${value}\r\n`,
  );
  const all = Buffer.from(`${written.join('')}--b--\r\n`);
  return { type: 'multipart/form-data; boundary=b', content: cut === 0 ? all.subarray(0, all.length / 2) : all };
});

const json = fc.oneof(
  fc.jsonValue().map((value) => JSON.stringify(value)),
  fc
    .array(fc.dictionary(fc.constantFrom('Name', 'AdminDisplayVersion', 'ServerRole', '__proto__'), text))
    .map((rows) => JSON.stringify(rows)),
  fc.nat(50_000).map((depth) => '['.repeat(depth)),
);

/** Longer than the server takes, and just not. */
const huge = fc
  .constantFrom(4 * 2 ** 20 + 1, 4 * 2 ** 20 - 1)
  .map((length): Body => ({ type: 'text/plain', content: Buffer.alloc(length, 'Server1 8.0.711.2\n') }));

/** A body for whoever refuses it without reading, which ends the connection: a larger one would break it. */
export const shortBody: fc.Arbitrary<Body> = fc.record({
  type: fc.constantFrom(...types),
  content: lines.map((all) => all.slice(0, 2_000)),
});

/** Any body, under its own name or another. */
export const body: fc.Arbitrary<Body> = fc.oneof(
  { weight: 300, arbitrary: fc.record({ type: fc.constantFrom(...types), content: fc.oneof(lines, table, json) }) },
  { weight: 300, arbitrary: form },
  { weight: 200, arbitrary: parts },
  { weight: 100, arbitrary: json.map((content) => ({ type: 'application/json', content })) },
  {
    weight: 100,
    arbitrary: fc
      .tuple(fc.constantFrom(...types), lines)
      .map(([type, content]) => ({ type, content: Buffer.from(`\ufeff${content}`, 'utf16le') })),
  },
  { weight: 4, arbitrary: huge },
);
