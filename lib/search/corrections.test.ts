import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShared } from '@/lib/catalogue/catalogue.fixture';
import type { Catalogue } from '@/lib/catalogue/open';
import { conceptsOf } from './concepts';
import { correctionsOf } from './corrections';
import { search } from './search';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await openShared();
});
afterAll(() => catalogue.database.$disconnect());

const corrections = (text: string) => correctionsOf(catalogue.database, conceptsOf(text));

describe('correctionsOf', () => {
  it('reads a misspelt word as the one of the catalogue', async () => {
    expect(await corrections('certficate revocaton')).toEqual([
      { typed: 'certficate', read: 'certificate' },
      { typed: 'revocaton', read: 'revocation' },
    ]);
  });

  it('leaves words alone that a page has in some form, and the beginning of one at the end', async () => {
    expect(await corrections('certificates crashing disabled services')).toEqual([]);
    expect(await corrections('outlook certific')).toEqual([]);
  });

  it('reads a vocabulary without numbers', async () => {
    const rows = await catalogue.database.$queryRaw<{ word: string }[]>`SELECT "word" FROM "Word"`;
    expect(rows.length).toBeGreaterThan(1000);
    expect(rows.filter(({ word }) => /\d/.test(word))).toEqual([]);
  });

  it('never corrects a number, or a word with one', async () => {
    const identifiers = await catalogue.database.identifier.findMany();
    const near = fc
      .tuple(fc.constantFrom(...identifiers.map(({ value }) => value)), fc.nat(12), fc.nat(9))
      .map(([value, at, digit]) => value.slice(0, at) + String(digit) + value.slice(at + 1));
    const word = fc.constantFrom('certficate', 'rollup', 'error', 'servces', 'kb', 'event');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(near, word), { minLength: 1, maxLength: 6 }), async (parts) => {
        for (const { typed, read } of await corrections(parts.join(' '))) {
          expect(typed).not.toMatch(/\p{N}/u);
          expect(read).not.toMatch(/\p{N}/u);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a search with a misspelt word', () => {
  it('says in the answer and at each hit what was read', async () => {
    const { understood, hits } = await search(catalogue, 'blackbery messages twice');
    expect(understood).toEqual(['"blackbery" read as "blackberry"']);
    expect(hits[0]?.id).toBe('blackberry-duplicate-messages');
    expect(hits.every(({ why }) => why === 'words of its text; "blackbery" read as "blackberry"')).toBe(true);
  });
});
