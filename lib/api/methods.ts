import type { Catalogue } from '@/lib/catalogue/open';
import { errorLines } from '@/lib/errorLines';
import { requestIdHeader } from '@/lib/requestHeaders';
import { OPERATIONS, type OperationId } from './operations';
import { ApiProblem } from './problems';
import { problemResponse, READABLE_BY_ALL, respond } from './respond';

type Handler = (request: Request) => Promise<Response>;

/** How long a browser may remember that a script may ask, in seconds. */
const REMEMBER = 86_400;

/**
 * Makes the handlers of a path: those of its operations, OPTIONS, and a refusal for every other method.
 *
 * @param operations operations of the one path
 * @param catalogue opens the catalogue of the request
 */
export function methodHandlers(operations: OperationId[], catalogue: () => Promise<Catalogue>) {
  return allMethods(
    Object.fromEntries(
      operations.map((id): [string, Handler] => [OPERATIONS[id].method, (request) => respond(id, request, catalogue)]),
    ),
  );
}

/**
 * Makes the handlers of the path of a whole file.
 *
 * @param type its media type
 * @param read writes its text
 */
export function fileHandlers(type: string, read: () => Promise<string>) {
  const headers = { 'content-type': type, ...READABLE_BY_ALL };
  return allMethods({ GET: async () => new Response(await read(), { headers }) });
}

/** Answers every path of the API that is none. */
export function unknownEndpoint(request: Request): Promise<Response> {
  const problem = new ApiProblem(
    'unknown-endpoint',
    'The endpoints are listed on the page /api and in /api/openapi.json.',
  );
  return Promise.resolve(problemResponse(problem, new URL(request.url).pathname));
}

/** HEAD is not among them: Next and our server answer it as GET without the body. */
function allMethods(own: Partial<Record<string, Handler>>) {
  const allow = ['GET', 'HEAD', 'OPTIONS', 'POST'].filter((method) => method !== 'POST' || own.POST).join(', ');
  const handler = (method: string): Handler => {
    const answer = own[method];
    return (request) => (answer ? guarded(request, () => answer(request)) : Promise.resolve(refuse(request, allow)));
  };
  return {
    GET: handler('GET'),
    POST: handler('POST'),
    PUT: handler('PUT'),
    PATCH: handler('PATCH'),
    DELETE: handler('DELETE'),
    OPTIONS: () => preflight(allow),
  };
}

/**
 * Answers with a problem document whatever goes wrong. The reader learns nothing of the failure; the operator does.
 */
async function guarded(request: Request, answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    const { pathname } = new URL(request.url);
    // Not imported: lib/catalogue/live belongs to whoever opens catalogues.
    if (error instanceof Error && error.name === 'NoCatalogueError') {
      const problem = new ApiProblem('no-catalogue', `${error.message} Try again in some seconds.`);
      return problemResponse(problem, pathname, { 'retry-after': '10', 'cache-control': 'no-store' });
    }
    process.stderr.write(errorLines(request.headers.get(requestIdHeader) ?? '-', error));
    const problem = new ApiProblem('server-error', 'Try again. If it stays, report the header X-Request-Id.');
    return problemResponse(problem, pathname, { 'cache-control': 'no-store' });
  }
}

function refuse(request: Request, allow: string): Response {
  const problem = new ApiProblem('method-not-allowed', `This path takes ${allow}.`);
  return problemResponse(problem, new URL(request.url).pathname, { allow });
}

/** The answer to OPTIONS: what may be asked, for clients and for browsers that ask before a script may. */
function preflight(allow: string): Promise<Response> {
  const headers = {
    allow,
    'access-control-allow-methods': allow,
    'access-control-allow-headers': 'Content-Type, If-None-Match',
    'access-control-max-age': String(REMEMBER),
    ...READABLE_BY_ALL,
  };
  return Promise.resolve(new Response(null, { status: 204, headers }));
}
