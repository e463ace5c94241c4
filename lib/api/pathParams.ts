import { ApiProblem } from './problems';

/**
 * Reads the parameters out of a path. The last one takes all the rest, slashes included, so that the address of an
 * article can be looked up as it is.
 *
 * @param template `/api/v1/releases/{build}/chain`
 * @param pathname the path as sent, percent-encoded
 * @throws ApiProblem if the path is cut off or cannot be decoded
 */
export function pathParams(template: string, pathname: string): Record<string, string> {
  const parts = template.split('/');
  const given = pathname.split('/');
  return Object.fromEntries(
    parts.flatMap((part, index): [string, string][] => {
      if (!part.startsWith('{')) return [];
      const rest = index === parts.length - 1 ? given.slice(index).join('/') : (given[index] ?? '');
      return [[part.slice(1, -1), decode(rest)]];
    }),
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new ApiProblem('invalid-request', 'The address is malformed. Check it for a cut or doubled percent sign.');
  }
}
