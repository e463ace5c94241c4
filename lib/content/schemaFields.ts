import { z } from 'zod';
import { buildText, bulletinId, cveId, day, dayOrMonth, kbNumber, line, slug, source, sourceId } from './schema/shared';

/** A field of a schema, in words. */
export interface Field {
  /** Where it stands: `releases[].evidence.build`, `[]` after a list. */
  path: string;
  required: boolean;
  /** What it takes: `list of source ids`, `` one of `whole`, `part` ``, `KB number or null`; code stands in backticks. */
  type: string;
  /** Title of the kind of value that the type names first; null if it names none. */
  kind: string | null;
  /** What it means, in sentences; null if the schema describes only the kind of value, or nothing. */
  description: string | null;
  /** What it is when left out, in words; null if it is required or then not there at all. */
  default: string | null;
}

/** A kind of value that many fields take. */
export interface Kind {
  title: string;
  description: string;
}

/** The kinds of values, each described once for all of its fields. */
export const kinds: readonly Kind[] = [
  line,
  kbNumber,
  buildText,
  day,
  dayOrMonth,
  slug,
  bulletinId,
  cveId,
  sourceId,
  source,
].map((schema) => {
  const { title = '', description = '' } = schema.meta() ?? {};
  return { title, description };
});

type Schema = z.core.$ZodType;

/**
 * Describes every field of a schema, each followed by the fields inside it.
 *
 * @param schema of an object, or of a list of objects
 * @throws TypeError if it is of something else, or holds a type that the manual has no words for
 */
export function fieldsOf(schema: Schema): Field[] {
  const object = schema instanceof z.ZodArray ? schema.element : schema;
  if (!(object instanceof z.ZodObject)) throw new TypeError('Only objects and lists of objects have fields');
  return Object.entries(object.shape as Record<string, Schema>).flatMap(([name, field]) => withInner(name, field));
}

function withInner(path: string, schema: Schema): Field[] {
  const { inner, nullable, ...rest } = unwrapped(schema);
  const kind = kindOf(inner);
  const type = `${wordsOf(inner)}${nullable ? ' or null' : ''}`;
  return [{ path, type, kind: kind?.title ?? null, ...rest }, ...fieldsInside(path, inner)];
}

function fieldsInside(path: string, schema: Schema): Field[] {
  if (titleOf(schema)) return [];
  if (schema instanceof z.ZodArray) return fieldsInside(`${path}[]`, schema.element);
  return schema instanceof z.ZodObject
    ? fieldsOf(schema).map((field) => ({ ...field, path: `${path}.${field.path}` }))
    : [];
}

interface Unwrapped extends Pick<Field, 'required' | 'description' | 'default'> {
  inner: Schema;
  nullable: boolean;
}

/** Takes off what says only whether a value must be there; the outermost description holds. */
function unwrapped(schema: Schema): Unwrapped {
  const description = ownDescription(schema);
  if (schema instanceof z.ZodDefault) {
    const inside = unwrapped(schema.unwrap());
    const left = defaultWords(schema.def.defaultValue);
    return { ...inside, required: false, default: left, description: description ?? inside.description };
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    const inside = unwrapped(schema.unwrap());
    const optional = schema instanceof z.ZodOptional;
    return {
      ...inside,
      required: inside.required && !optional,
      nullable: inside.nullable || !optional,
      description: description ?? inside.description,
    };
  }
  return { inner: schema, required: true, nullable: false, description, default: null };
}

/** A schema made from a kind of value carries the kind's description until it has one of its own. */
function ownDescription(schema: Schema): string | null {
  const { description } = z.globalRegistry.get(schema) ?? {};
  return description && description !== kindOf(schema)?.description ? description : null;
}

function titleOf(schema: Schema): string | undefined {
  return z.globalRegistry.get(schema)?.title;
}

function kindOf(schema: Schema): Kind | undefined {
  if (schema instanceof z.ZodArray) return kindOf(schema.element);
  if (schema instanceof z.ZodUnion) return schema.options.map(kindOf).find((kind) => kind !== undefined);
  const title = titleOf(schema);
  return kinds.find((kind) => kind.title === title);
}

function defaultWords(value: unknown): string {
  return Array.isArray(value) && value.length === 0 ? 'an empty list' : `\`${JSON.stringify(value)}\``;
}

function wordsOf(schema: Schema): string {
  const title = titleOf(schema);
  if (title) return title;
  if (schema instanceof z.ZodArray) return `list of ${pluralOf(schema.element)}`;
  if (schema instanceof z.ZodUnion) return schema.options.map(wordsOf).join(' or ');
  if (schema instanceof z.ZodEnum) return `one of ${schema.options.map((value) => `\`${value}\``).join(', ')}`;
  if (schema instanceof z.ZodObject) return 'entry';
  if (schema instanceof z.ZodBoolean) return '`true` or `false`';
  if (schema instanceof z.ZodNumber) return numberWords(schema);
  if (schema instanceof z.ZodString || schema instanceof z.ZodURL) return line.meta()?.title ?? 'text';
  throw new TypeError(`The manual has no words for the type ${schema._zod.def.type}`);
}

function pluralOf(schema: Schema): string {
  if (schema instanceof z.ZodUnion) return schema.options.map(pluralOf).join(' or ');
  if (schema instanceof z.ZodObject && !titleOf(schema)) return 'entries';
  return `${wordsOf(schema)}s`;
}

function numberWords({ minValue, maxValue }: z.ZodNumber): string {
  const bounded = minValue !== null && maxValue !== null && minValue > Number.MIN_SAFE_INTEGER;
  return bounded ? `whole number, ${minValue} to ${maxValue}` : 'whole number';
}
