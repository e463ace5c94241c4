import { openShared } from '@/lib/catalogue/catalogue.fixture';
import type { Catalogue } from '@/lib/catalogue/open';
import { OPERATIONS, type Operation, type OperationId } from './operations';
import { respond } from './respond';

/** Any answer of the API, read. */
export interface Got {
  status: number;
  headers: Headers;
  // Tests look into answers of every shape; those that check shapes read them by their schemas.
  json: { data: never; meta: Record<string, unknown>; [field: string]: unknown };
}

/** The API over the shared catalogue, without a server. */
export interface Api {
  catalogue: Catalogue;
  /** Makes a request; without a body it is a GET. */
  ask: (address: string, body?: string, type?: string) => Promise<Got>;
  close: () => Promise<void>;
}

/** Opens the shared catalogue for a test file. */
export async function openApi(): Promise<Api> {
  const catalogue = await openShared();
  const ask: Api['ask'] = async (address, body, type = 'text/plain') => {
    const method = body === undefined ? 'GET' : 'POST';
    const request = new Request(`http://localhost${address}`, {
      method,
      ...(body !== undefined && { body, headers: { 'content-type': type } }),
    });
    const answer = await respond(operationOf(method, new URL(request.url).pathname), request, () =>
      Promise.resolve(catalogue),
    );
    return { status: answer.status, headers: answer.headers, json: (await answer.json()) as Got['json'] };
  };
  return { catalogue, ask, close: () => catalogue.database.$disconnect() };
}

/** The operation that Next's router would choose for a path. */
export function operationOf(method: string, pathname: string): OperationId {
  const found = Object.entries<Operation>(OPERATIONS).find(
    ([, operation]) => operation.method === method && fits(operation.path, pathname),
  );
  if (!found) throw new Error(`No operation has the path ${pathname}`);
  return found[0] as OperationId;
}

function fits(template: string, pathname: string): boolean {
  const parts = template.split('/');
  const given = pathname.split('/');
  const takesRest = template.startsWith('/api/v1/lookup/');
  return (
    (given.length === parts.length || (takesRest && given.length > parts.length)) &&
    parts.every((part, index) => part.startsWith('{') || part === given[index])
  );
}
