import { expect, it } from 'vitest';
import { z } from 'zod';
import { kbNumber, line, source, sourceIds } from './schema/shared';
import { fieldsOf, kinds } from './schemaFields';

const words = (field: z.ZodType) => fieldsOf(z.strictObject({ field }))[0];

it.each<[field: z.ZodType, type: string, kind: string | null]>([
  [line, 'text', 'text'],
  [z.string(), 'text', null],
  [z.httpUrl(), 'text', null],
  [kbNumber.nullable(), 'KB number or null', 'KB number'],
  [z.array(kbNumber), 'list of KB numbers', 'KB number'],
  [sourceIds, 'list of source ids', 'source id'],
  [z.array(z.union([line, source])), 'list of texts or sources', 'text'],
  [z.enum(['a', 'b']), 'one of `a`, `b`', null],
  [z.boolean(), '`true` or `false`', null],
  [z.number().int(), 'whole number', null],
  [z.number().int().min(0).max(99), 'whole number, 0 to 99', null],
  [z.array(z.strictObject({ a: line })), 'list of entries', null],
  [z.strictObject({ a: line }).optional(), 'entry', null],
])('%#: %o is a %s', (field, type, kind) => {
  expect(words(field)).toMatchObject({ type, kind });
});

it.each<[name: string, field: z.ZodType, required: boolean, left: string | null]>([
  ['required', line, true, null],
  ['nullable', line.nullable(), true, null],
  ['optional', line.optional(), false, null],
  ['with a list', z.array(line).default([]), false, 'an empty list'],
  ['with null', line.nullable().default(null), false, '`null`'],
  ['with a number', z.number().default(1), false, '`1`'],
])('%s', (_name, field, required, left) => {
  expect(words(field)).toMatchObject({ required, default: left });
});

it('names the fields inside lists and entries by their path, in the order of the schema', () => {
  const schema = z.array(
    z.strictObject({
      a: z.array(z.strictObject({ b: z.strictObject({ c: line }).nullable() })).default([]),
      d: source,
    }),
  );
  expect(fieldsOf(schema).map(({ path }) => path)).toEqual(['a', 'a[].b', 'a[].b.c', 'd']);
});

it('reads a description wherever it stands around a field, the outermost first', () => {
  expect(words(line.describe('A.').nullable().default(null))?.description).toBe('A.');
  expect(words(line.describe('A.').optional().describe('B.'))?.description).toBe('B.');
});

it.each<[name: string, field: z.ZodType]>([
  ['none', z.boolean()],
  ['that of its kind of value', kbNumber],
  ['that of its kind of value, when it may be left out', kbNumber.nullable().default(null)],
  ['that of the kind in its list', sourceIds],
])('finds no description of its own: %s', (_name, field) => {
  expect(words(field)?.description).toBeNull();
});

it('throws for a type that it has no words for, and for what has no fields', () => {
  expect(() => words(z.date())).toThrow('no words for the type date');
  expect(() => fieldsOf(line)).toThrow('Only objects');
});

it('describes each kind of value once', () => {
  expect(new Set(kinds.map(({ title }) => title)).size).toBe(kinds.length);
  for (const { title, description } of kinds) {
    expect(title).toMatch(/^[a-z ]+$/i);
    expect(description).toMatch(/^[A-Z].+\.$/);
  }
});
