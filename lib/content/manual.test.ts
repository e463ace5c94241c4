import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { manual, manualSchemas } from './manual';
import { placeOf } from './place';
import * as article from './schema/article';
import * as bulletin from './schema/bulletin';
import * as knownIssue from './schema/knownIssue';
import * as registers from './schema/registers';
import * as release from './schema/release';
import * as shared from './schema/shared';
import * as topic from './schema/topic';
import { fieldsOf } from './schemaFields';

const fields = manual().flatMap(({ id, groups }) =>
  groups.flatMap((group) => group.fields.map((field) => ({ id, ...field }))),
);

it.each(fields)('$id: $path has a sentence of its own', ({ description }) => {
  expect(description).toMatch(/^(?:[A-Z0-9]|`[a-z]).*[.`]$/);
});

it('shows a field that is new, and finds that it is not described', () => {
  const { schema } = manualSchemas.find(({ id }) => id === 'topics')!;
  if (!(schema instanceof z.ZodObject)) throw new Error('The schema of topics is no object');
  const added = fieldsOf(schema.extend({ fresh: z.boolean() })).find(({ path: at }) => at === 'fresh');
  expect(added).toMatchObject({ required: true, description: null });
});

it('shows every field of every schema once', () => {
  for (const { id, schema } of manualSchemas) {
    const shown = fields.filter((field) => field.id === id).map((field) => field.path);
    expect(shown.toSorted(), id).toEqual(
      fieldsOf(schema)
        .map((field) => field.path)
        .toSorted(),
    );
    expect(new Set(shown).size, id).toBe(shown.length);
  }
});

it('has every schema that the schema folder exports', () => {
  const modules: Record<string, object> = { article, bulletin, knownIssue, registers, release, shared, topic };
  const names = readdirSync(path.join(import.meta.dirname, 'schema')).filter((name) => !name.endsWith('.test.ts'));
  expect(names.map((name) => name.replace('.ts', '')).toSorted()).toEqual(Object.keys(modules).toSorted());
  const exported = Object.values(modules).flatMap((one) =>
    Object.entries(one).flatMap(([name, schema]) => (name.endsWith('Schema') ? [schema as z.ZodType] : [])),
  );
  expect(new Set(manualSchemas.map(({ schema }) => schema))).toEqual(new Set(exported));
});

it('describes each section and places its files where the import takes them', () => {
  for (const { about, file } of manual()) {
    expect(about).toMatch(/^[A-Z].+\.$/);
    const named = file
      .replace('<product>/<line>/kb<number>', 'exchange-2007/sp1/kb935490')
      .replace(/<\w+>/, 'ms07-026');
    expect(placeOf(named), file).not.toBeNull();
  }
});

it('keeps the fields of a release apart', () => {
  const articles = manual().find(({ id }) => id === 'articles')!;
  expect(articles.groups.map(({ inside }) => inside)).toEqual([null, 'releases']);
  expect(articles.groups[1]!.fields.every((field) => field.path.startsWith('releases[].'))).toBe(true);
  expect(articles.groups[0]!.fields.map((field) => field.path)).toContain('releases');
});

it('has the headings that the checks allow', () => {
  const headings = Object.fromEntries(manual().map((section) => [section.id, section.headings]));
  expect(headings).toMatchObject({
    articles: article.articleSections,
    'known-issues': knownIssue.knownIssueSections,
    topics: 'free',
  });
});
