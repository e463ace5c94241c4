import fc from 'fast-check';

/** Would open an element, or end the attribute it stands in: a page that holds it as it is has not escaped it. */
export const CANARY = '"zq9=\'<zq9 onload="';

/** Texts that have broken readers of text before. */
const hostile = fc.constantFrom(
  CANARY,
  CANARY,
  CANARY,
  '<zq9',
  '"zq9',
  '</script><zq9',
  '--><zq9',
  ']]><zq9',
  "'; DROP TABLE Release; --",
  '" OR 1=1 --',
  'NEAR(a b, 5)',
  '{"$ne":null}',
  '../../etc/passwd',
  '..%2f..%2f',
  '..',
  '/',
  '//',
  '\\',
  '%00',
  '%',
  '%E0%A4%A',
  '\u0000',
  '\u0001\u0002\u001b[31m',
  '\r\nX-Injected: yes',
  '%0d%0aX-Injected:%20yes',
  '\ud800',
  '\u202e',
  '\ufeff',
  '🙂👩‍👩‍👧',
  'تحديث',
  '²²²①②',
  '${7*7}',
  '{{7*7}}',
  'javascript:alert(1)',
  '=HYPERLINK("x")',
  '__proto__',
  'constructor',
  'toString',
  'NaN',
  '-1',
  '1e309',
  '99999999999999999999',
  '0x80070643',
);

/** Words that ours understand. */
const understood = fc.constantFrom(
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
);

const piece = fc.oneof(
  hostile,
  understood,
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .tuple(fc.constantFrom('a', '9', '(', '"', ' ', '%25', 'KB1 ', '\u0301', '<', '\n', '\t'), fc.nat(1500))
    .map(([one, times]) => one.repeat(times)),
);

/** Any text that nobody would type. */
export const text = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''));

/** Without the halves of characters, which no encoding can carry. */
export function whole(one: string): string {
  return one.replace(/[\ud800-\udfff]/gu, '');
}

/** Encoded as a client should, or sent as it is where HTTP can carry it. */
export const sent = fc
  .tuple(text, fc.boolean())
  .map(([one, raw]) =>
    raw ? one.replaceAll(' ', '%20').replace(/[^\x21-\x7e]/gu, '') : encodeURIComponent(whole(one)),
  );

/** What a header can carry. */
export const headerText = text.map((one) => one.replace(/[^\x20-\x7e]/gu, '').slice(0, 2000));
