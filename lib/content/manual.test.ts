import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { manual, manualSchemas } from './manual';
import { placeOf } from './place';
import { articleSections } from './schema/article';
import { knownIssueSections } from './schema/knownIssue';
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

it('has every schema that the schema folder exports', async () => {
  const folder = path.join(import.meta.dirname, 'schema');
  const names = readdirSync(folder).filter((name) => !name.endsWith('.test.ts'));
  const exported = names.flatMap((name) =>
    [...readFileSync(path.join(folder, name), 'utf8').matchAll(/^export const (\w+Schema)\b/gm)].map(([, one]) => one!),
  );
  const modules: Record<string, unknown>[] = await Promise.all(
    names.map((name) => import(`./schema/${name.replace('.ts', '')}.ts`)),
  );
  const all = exported.map((name) => modules.find((one) => name in one)?.[name]);
  expect(all.length).toBeGreaterThan(0);
  expect(new Set(manualSchemas.map(({ schema }) => schema))).toEqual(new Set(all));
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
  expect(headings).toMatchObject({ articles: articleSections, 'known-issues': knownIssueSections, topics: 'free' });
});
