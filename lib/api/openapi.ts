import { z } from 'zod';
import { DOWNLOADS } from './downloads';
import { OPERATIONS, TAGS, type Operation } from './operations';
import { PROBLEMS, type ProblemCode } from './problems';
import { problem } from './schemas/problem';
import { wholeCatalogue } from './schemas/wholeCatalogue';

type Json = Record<string, unknown>;

const PREFIX = '#/components/schemas/';

/** Problems that any request can meet, and those of some. */
const ALWAYS: ProblemCode[] = ['invalid-request', 'address-too-long', 'server-error', 'no-catalogue'];

/**
 * Writes the OpenAPI 3.1 description of the API. Parameters and answers come from the schemas that read and type them;
 * fields may be added within a version, so that no answer is described as closed.
 */
export function openApi(): Json {
  const named: Json = {};
  const paths: Record<string, Json> = {};
  for (const [operationId, operation] of Object.entries<Operation>(OPERATIONS)) {
    const path = (paths[operation.path] ??= {});
    path[operation.method.toLowerCase()] = operationObject(operationId, operation, named);
  }
  for (const download of DOWNLOADS) paths[download.path] = { get: downloadObject(download, named) };
  return {
    openapi: '3.1.1',
    info: {
      title: 'Supersede',
      version: '1',
      summary: 'Updates of Exchange Server 2007 and 2010: what each is, what replaced it, which one applies.',
      description:
        'Read-only. No key is needed. Every answer names the version of the catalogue it was made from. The kinds of problems are explained on the page /api.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'This site.' }],
    security: [],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths,
    components: { schemas: Object.fromEntries(Object.entries(named).sort(([a], [b]) => (a < b ? -1 : 1))) },
  };
}

function operationObject(operationId: string, operation: Operation, named: Json): Json {
  const { tag, summary, description, params, query, body, bodyTypes, answer } = operation;
  const names = Object.keys(params.shape).length + Object.keys(query.shape).length;
  const paged = 'limit' in query.shape && 'offset' in query.shape;
  const problems: ProblemCode[] = [
    ...ALWAYS,
    ...(Object.keys(params.shape).length > 0 || operationId === 'compare' ? (['not-found'] as const) : []),
    ...(body === null ? [] : (['too-large', 'unsupported-media-type'] as const)),
  ];
  return {
    operationId,
    tags: [tag],
    summary,
    ...(description && { description }),
    ...(names > 0 && { parameters: [...parameters('path', params, named), ...parameters('query', query, named)] }),
    ...(body !== null && {
      requestBody: {
        required: true,
        content: Object.fromEntries(bodyTypes.map((type) => [type, bodySchema(type, body)])),
      },
    }),
    responses: {
      '200': {
        description: summary,
        headers: {
          ETag: { description: 'Send it back as If-None-Match.', schema: { type: 'string' } },
          ...(paged && { Link: { description: 'Other parts of the list (RFC 8288).', schema: { type: 'string' } } }),
        },
        content: { 'application/json': { schema: schemaOf(answer, named) } },
      },
      ...(operation.method === 'GET' && { '304': { description: 'What If-None-Match names has not changed.' } }),
      ...problemResponses(problems, named),
    },
  };
}

/** A text as it is; of JSON the server is only told apart by its fields, so that any is read. */
function bodySchema(type: string, description: string): Json {
  return { schema: type === 'application/json' ? { description } : { type: 'string', description } };
}

function downloadObject({ id, summary, description, type }: (typeof DOWNLOADS)[number], named: Json): Json {
  return {
    operationId: id,
    tags: ['Releases'],
    summary,
    description,
    responses: {
      '200': {
        description: summary,
        content: { [type]: { schema: type === 'text/csv' ? { type: 'string' } : schemaOf(wholeCatalogue, named) } },
      },
      ...problemResponses(['address-too-long', 'server-error', 'no-catalogue'], named),
    },
  };
}

function problemResponses(codes: ProblemCode[], named: Json): Json {
  const content = { 'application/problem+json': { schema: schemaOf(problem, named) } };
  const sorted = codes.toSorted((a, b) => PROBLEMS[a].status - PROBLEMS[b].status);
  return Object.fromEntries(
    sorted.map((code) => [String(PROBLEMS[code].status), { description: `${PROBLEMS[code].title}.`, content }]),
  );
}

function parameters(where: 'path' | 'query', { shape }: z.ZodObject, named: Json): Json[] {
  return Object.entries(shape).map(([name, field]) => {
    const { description, ...schema } = schemaOf(field as z.ZodType, named, 'input');
    const required = where === 'path' || !(field as z.ZodType).safeParse(undefined).success;
    return { name, in: where, required, ...(description !== undefined && { description }), schema };
  });
}

/** Writes a schema; the named ones that it holds are kept for the list of components and referred to. */
function schemaOf(schema: z.ZodType, named: Json, io: 'input' | 'output' = 'output'): Json {
  const { $schema: _schema, $defs, ...own } = z.toJSONSchema(schema, { io, override: open });
  Object.assign(named, refer($defs ?? {}));
  return refer(own);
}

function refer(json: Json): Json {
  return JSON.parse(JSON.stringify(json).replaceAll('"#/$defs/', `"${PREFIX}`)) as Json;
}

function open({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
}
