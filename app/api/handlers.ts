import { requestCatalogue } from '@/app/catalogue';
import { methodHandlers } from '@/lib/api/methods';
import type { OperationId } from '@/lib/api/operations';

/** The handlers of every method of a path of the API, with the catalogue of the request. */
export function handlers(...operations: OperationId[]) {
  return methodHandlers(operations, requestCatalogue);
}
