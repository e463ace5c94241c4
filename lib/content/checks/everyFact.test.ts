import { describe, expect, it } from 'vitest';
import { articleSchema } from '../schema/article';
import { bulletinSchema } from '../schema/bulletin';
import { knownIssueSchema } from '../schema/knownIssue';
import { citedArticlesSchema, productsSchema } from '../schema/registers';
import { topicSchema } from '../schema/topic';
import { fieldsOf, type Field } from '../schemaFields';

/** Fields of an article that name no source beside them, and why they need none. */
const WITHOUT: Record<string, string> = {
  kbStatus: 'judges the sources of the number',
  titleStatus: 'judges the sources of the title',
  original: 'judges the copy of the article, which originals.ts looks for',
  revision: 'only the original says it; checked by originals.ts',
  lastReview: 'only the original says it; checked by originals.ts',
  appliesTo: 'only the original says it; checked by originals.ts',
  cites: 'only the original says it; checked by originals.ts',
  'titleLocalized.lang': 'evidence.title; checked by originals.ts',
  'titleLocalized.text': 'evidence.title; checked by originals.ts',
  reviewed: 'is our own day',
  missing: 'is what no source says',
  'releases[].rollup': 'is named by the sources of the build',
  'releases[].reissue': 'is named by the sources of the build',
  'releases[].fixesComplete': 'judges the sources of the fixes',
  'releases[].knownIssues': 'names a file with its own sources',
  'releases[].topics': 'names a file with its own sources',
};

const parentOf = (path: string) => (path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : null);
const named = (path: string) => path.slice(path.lastIndexOf('.') + 1);

/** Fields that hold a value, not further fields. */
function leavesOf(fields: Field[]): Field[] {
  const holds = (path: string) =>
    fields.some((one) => one.path.startsWith(`${path}.`) || one.path.startsWith(`${path}[].`));
  return fields.filter(({ path }) => !holds(path));
}

/** True if the entry in which a field stands must name its sources, or `evidence` beside it has a place for them. */
function isSourced({ path }: Pick<Field, 'path'>, fields: Field[], wholeFile: boolean): boolean {
  const parent = parentOf(path);
  const beside = (name: string) => fields.find((one) => one.path === (parent === null ? name : `${parent}.${name}`));
  if (['sources', 'source'].includes(named(path)) || parent?.endsWith('evidence')) return true;
  if (beside(`evidence.${named(path)}`)) return true;
  if (parent === null) return wholeFile && beside('sources')?.required === true;
  const above =
    fields.find((one) => one.path === `${parent}.sources`) ?? fields.find((one) => one.path === `${parent}.source`);
  return above ? above.required : isSourced({ path: parent.replace(/\[\]$/, '') }, fields, wholeFile);
}

describe('every field that states a fact has a place for its sources, which must be filled', () => {
  const fields = fieldsOf(articleSchema);

  it('of an article and its releases', () => {
    const bare = leavesOf(fields).filter((field) => !isSourced(field, fields, false));
    expect(bare.map(({ path }) => path).sort()).toEqual(Object.keys(WITHOUT).sort());
  });

  it.each([
    ['a bulletin', bulletinSchema],
    ['a known issue', knownIssueSchema],
    ['a topic', topicSchema],
  ])('of %s: at least those of the whole file', (_, schema) => {
    const own = fieldsOf(schema);
    expect(leavesOf(own).filter((field) => !isSourced(field, own, true))).toEqual([]);
  });

  it('of a cited article', () => {
    const own = fieldsOf(citedArticlesSchema);
    expect(leavesOf(own).filter((field) => !isSourced(field, own, true))).toEqual([]);
  });

  it('of a product: when its support and that of its lines ended', () => {
    const own = fieldsOf(productsSchema);
    const dates = leavesOf(own).filter(({ type }) => type.startsWith('day'));
    expect(dates.map(({ path }) => path)).toEqual(['supportEnded.date', 'lines[].supportEnded.date']);
    expect(dates.filter((field) => !isSourced(field, own, false))).toEqual([]);
  });
});
