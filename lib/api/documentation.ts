import { EXAMPLES, type Example } from './examples';
import { openApi } from './openapi';
import { OPERATIONS, TAGS, type OperationId, type Tag } from './operations';

/** A parameter as people read it. */
export interface DocumentedParameter {
  name: string;
  in: 'path' | 'query';
  required: boolean;
  description: string;
  /** Values that it may have; empty if they are not listed. */
  values: string[];
}

/** An operation as people read it. */
export interface DocumentedOperation {
  id: OperationId;
  method: 'GET' | 'POST';
  path: string;
  summary: string;
  description: string;
  parameters: DocumentedParameter[];
  body: string | null;
  bodyTypes: readonly string[];
  examples: Example[];
}

interface Parameter {
  name: string;
  in: 'path' | 'query';
  required: boolean;
  description?: string;
  schema: { enum?: string[]; $ref?: string };
}
interface Description {
  paths: Record<string, Record<string, { parameters?: Parameter[] }>>;
  components: { schemas: Record<string, { enum?: string[]; description?: string }> };
}

/** Reads the documentation out of the same description that programs read, by subject. */
export function documentation(): { tag: Tag; about: string; operations: DocumentedOperation[] }[] {
  const description = openApi() as unknown as Description;
  return (Object.keys(TAGS) as Tag[]).map((tag) => ({
    tag,
    about: TAGS[tag],
    operations: (Object.keys(OPERATIONS) as OperationId[])
      .filter((id) => OPERATIONS[id].tag === tag)
      .map((id) => documented(id, description)),
  }));
}

function documented(id: OperationId, { paths, components }: Description): DocumentedOperation {
  const { method, path, summary, description, body, bodyTypes } = OPERATIONS[id];
  const parameters = paths[path]?.[method.toLowerCase()]?.parameters ?? [];
  return {
    id,
    method,
    path,
    summary,
    description,
    body,
    bodyTypes,
    parameters: parameters.map(({ name, in: where, required, description: about, schema }) => {
      const named = components.schemas[schema.$ref?.split('/').at(-1) ?? ''];
      return {
        name,
        in: where,
        required,
        description: about ?? named?.description ?? '',
        values: schema.enum ?? named?.enum ?? [],
      };
    }),
    examples: EXAMPLES.filter(({ operation }) => operation === id),
  };
}
