import type { z } from 'zod';
import type { Operation } from './operations';
import { ApiProblem } from './problems';
import type { Problem } from './schemas/problem';

type InvalidParam = NonNullable<Problem['invalidParams']>[number];

/** The parameters of a request as text. */
interface Given {
  params: Record<string, string>;
  query: URLSearchParams;
}

/**
 * Reads the parameters of a request by the schemas of its operation. A parameter without a value counts as not given.
 *
 * @throws ApiProblem that names every parameter which is missing, unknown, given twice or unreadable
 */
export function readInput({ params, query }: Operation, given: Given): { params: unknown; query: unknown } {
  const pairs = [...given.query].filter(([, value]) => value.trim() !== '');
  const twice = pairs.map(([key]) => key).filter((key, index, keys) => keys.indexOf(key) !== index);
  const path = params.safeParse(given.params);
  const search = query.safeParse(Object.fromEntries(pairs));
  const invalidParams: InvalidParam[] = [
    ...invalid('path', path),
    ...invalid('query', search),
    ...[...new Set(twice)].map((name): InvalidParam => ({ name, in: 'query', reason: 'It is given more than once.' })),
  ];
  if (invalidParams.length > 0 || !path.success || !search.success) throw refusal(invalidParams);
  return { params: path.data, query: search.data };
}

function refusal(invalidParams: InvalidParam[]): ApiProblem {
  const detail = invalidParams.map(({ name, reason }) => `${name}: ${reason}`).join(' ');
  return new ApiProblem('invalid-request', detail, { invalidParams });
}

function invalid(where: 'path' | 'query', result: z.ZodSafeParseResult<unknown>): InvalidParam[] {
  return (result.error?.issues ?? []).flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((name): InvalidParam => ({ name, in: where, reason: 'There is no such parameter.' }))
      : [{ name: String(issue.path[0]), in: where, reason: reasonOf(issue) }],
  );
}

function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) return 'It is required.';
  return issue.message.endsWith('.') ? issue.message : `${issue.message}.`;
}
