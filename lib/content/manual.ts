import type { z } from 'zod';
import { articleSchema, articleSections } from './schema/article';
import { bulletinSchema } from './schema/bulletin';
import { knownIssueSchema, knownIssueSections } from './schema/knownIssue';
import { citedArticlesSchema, productsSchema, sourcesSchema } from './schema/registers';
import { topicSchema } from './schema/topic';
import { fieldsOf, type Field } from './schemaFields';

/** The fields of one schema, or those inside a long list of it. */
export interface FieldGroup {
  /** Path of the list that holds them, `releases`; null for the fields of the file itself. */
  inside: string | null;
  fields: Field[];
}

/** What the manual says of one kind of file. */
export interface ManualSection {
  /** Anchor. */
  id: string;
  heading: string;
  /** Where the files lie: `content/topics/<slug>.mdx`. */
  file: string;
  about: string;
  groups: FieldGroup[];
  /** Second-level headings of its text, in order; null for a file without text, `free` where any will do. */
  headings: readonly string[] | 'free' | null;
}

/** A list with more fields inside than this is shown on its own. */
const LONG = 12;

interface Described extends Pick<ManualSection, 'id' | 'heading' | 'file' | 'headings'> {
  schema: z.ZodType;
}

/** Every schema of the content, in the order of the manual. */
export const manualSchemas: readonly Described[] = [
  {
    id: 'articles',
    heading: 'Articles',
    file: 'content/<product>/<line>/kb<number>.mdx',
    schema: articleSchema,
    headings: articleSections,
  },
  {
    id: 'known-issues',
    heading: 'Known issues',
    file: 'content/known-issues/<slug>.mdx',
    schema: knownIssueSchema,
    headings: knownIssueSections,
  },
  { id: 'topics', heading: 'Topics', file: 'content/topics/<slug>.mdx', schema: topicSchema, headings: 'free' },
  {
    id: 'bulletins',
    heading: 'Bulletins',
    file: 'content/bulletins/<bulletin>.mdx',
    schema: bulletinSchema,
    headings: 'free',
  },
  { id: 'sources', heading: 'Shared sources', file: 'content/sources.yaml', schema: sourcesSchema, headings: null },
  {
    id: 'cited-articles',
    heading: 'Cited articles',
    file: 'content/cited-articles.yaml',
    schema: citedArticlesSchema,
    headings: null,
  },
  {
    id: 'products',
    heading: 'Products and lines',
    file: 'content/products.yaml',
    schema: productsSchema,
    headings: null,
  },
];

/** The manual of the authors, read out of the schemas that check what they write. */
export function manual(): ManualSection[] {
  return manualSchemas.map(({ schema, ...section }) => ({
    ...section,
    about: schema.description ?? '',
    groups: grouped(fieldsOf(schema)),
  }));
}

/** Puts the fields of a long list after the others, as a group of their own. */
function grouped(fields: Field[]): FieldGroup[] {
  const within = (path: string) => fields.filter((field) => field.path.startsWith(`${path}[].`));
  const long = fields.map(({ path }) => path).filter((path) => !path.includes('[]') && within(path).length > LONG);
  const apart = new Set(long.flatMap(within));
  return [
    { inside: null, fields: fields.filter((field) => !apart.has(field)) },
    ...long.map((path) => ({ inside: path, fields: within(path) })),
  ];
}
