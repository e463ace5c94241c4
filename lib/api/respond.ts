import type { Catalogue } from '@/lib/catalogue/open';
import { BUILDERS, type Builder } from './endpoints';
import { readInput } from './input';
import { OPERATIONS, type Operation, type OperationId } from './operations';
import { linkHeader, type Paging } from './paging';
import { pathParams } from './pathParams';
import { ApiProblem, problemDocument } from './problems';
import { suggestionsFor } from './search';

/** Every answer may be read by scripts of other sites: nothing here is personal and nothing is written. */
export const READABLE_BY_ALL = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Link, Retry-After, X-Request-Id',
};

/** What a shared cache may keep for most of a minute, and what is only the reader's own: the answer to what was typed. */
const SHARED = 'public, max-age=0, s-maxage=50, must-revalidate';
const PRIVATE = 'private, no-cache';

/**
 * Answers a request by the operation of its path and method.
 *
 * @param catalogue opens the catalogue of the request
 * @returns the answer in its envelope, or a problem document; it never throws what the reader caused
 */
export async function respond(
  id: OperationId,
  request: Request,
  catalogue: () => Promise<Catalogue>,
): Promise<Response> {
  const operation: Operation = OPERATIONS[id];
  const address = new URL(request.url);
  try {
    const given = pathParams(operation.path, address.pathname);
    const input = { ...readInput(operation, { params: given, query: address.searchParams }), body: '' };
    if (operation.body !== null) input.body = await readBody(request, operation.bodyTypes);
    const opened = await catalogue();
    // The schemas of this operation have read the input that its builder takes.
    const build = BUILDERS[id] as unknown as (...args: [Catalogue, typeof input]) => ReturnType<Builder<OperationId>>;
    const built = await build(opened, input);
    if (built === null) throw await notFound(opened, Object.values(given).join(' '));
    return answer(operation, opened, built, address);
  } catch (error) {
    if (error instanceof ApiProblem) return problemResponse(error, address.pathname);
    throw error;
  }
}

function answer(
  { shared }: Operation,
  { version, asOf }: Catalogue,
  built: { data: unknown; meta?: unknown },
  address: URL,
): Response {
  const meta = { catalogue: version, asOf, apiVersion: 1, ...(built.meta as object | undefined) };
  const headers = new Headers({ 'content-type': 'application/json; charset=utf-8', ...READABLE_BY_ALL });
  headers.set('cache-control', shared ? SHARED : PRIVATE);
  if (isPaged(meta)) headers.set('link', linkHeader(address, meta));
  return new Response(JSON.stringify({ ...built, meta }), { headers });
}

function isPaged(meta: object): meta is Paging & { total: number } {
  return 'limit' in meta && 'offset' in meta && 'total' in meta;
}

async function notFound(catalogue: Catalogue, asked: string): Promise<ApiProblem> {
  const suggestions = await suggestionsFor(catalogue, asked);
  const detail = `The catalogue holds nothing here under "${asked}".${
    suggestions.length > 0 ? ' `suggestions` names what is near, or stands elsewhere under that number.' : ''
  }`;
  return new ApiProblem('not-found', detail, { suggestions });
}

async function readBody(request: Request, types: readonly string[]): Promise<string> {
  const type = request.headers.get('content-type') ?? '';
  const [media = '', ...parameters] = type
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.replace(/^charset="?|"$/g, '');
  if (!types.includes(media) || (charset !== undefined && charset !== 'utf-8' && charset !== 'us-ascii')) {
    const detail = `Send the text in UTF-8 as Content-Type: ${types.join(', ')}.`;
    throw new ApiProblem('unsupported-media-type', detail, {}, types);
  }
  const body = await request.text();
  if (body.trim() !== '') return body;
  const reason = 'It is empty.';
  throw new ApiProblem('invalid-request', 'The body is empty. Post the text.', {
    invalidParams: [{ name: 'body', in: 'body', reason }],
  });
}

/** Writes a problem as the answer to a request. */
export function problemResponse(problem: ApiProblem, instance: string, headers: Record<string, string> = {}): Response {
  const document = problemDocument(problem, instance);
  return new Response(JSON.stringify(document), {
    status: document.status,
    headers: {
      'content-type': 'application/problem+json',
      ...(problem.accept && { 'accept-post': problem.accept.join(', ') }),
      ...READABLE_BY_ALL,
      ...headers,
    },
  });
}
