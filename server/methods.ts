import { places } from './form';
import { isApi } from './refuse';

const reading = ['GET', 'HEAD'];

/** Those that reach the handlers of an address for programs, which refuse what they do not take themselves. Next knows no others. */
const handled = [...reading, 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Files for programs, beside the API. */
const files = new Set(['/releases.csv', '/catalogue.json']);

/** What may be asked for an address, and what to tell whoever asks for something else. */
export interface Methods {
  taken: readonly string[];
  /** The Allow header of a refusal (RFC 9110, 15.5.6). */
  allow: string;
}

/** The methods with which a path may be asked for. */
export function methodsOf(path: string): Methods {
  if (isApi(path) || files.has(path)) return { taken: handled, allow: [...reading, 'OPTIONS'].join(', ') };
  const taken = places.has(path) ? [...reading, 'POST'] : reading;
  return { taken, allow: taken.join(', ') };
}
