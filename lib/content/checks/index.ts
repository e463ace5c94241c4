import type { Content } from '../content';
import type { Problem } from '../problem';
import type { Check } from './check';
import { fixesCheck } from './fixes';
import { headingsCheck } from './headings';
import { identityCheck } from './identity';
import { orderCheck } from './order';
import { referencesCheck } from './references';
import { sourcesCheck } from './sources';
import { supersessionCheck } from './supersession';

/** Every rule over the whole content. A file outside its line's folder stops the rest, which count on it. */
const checks: Check[] = [orderCheck, supersessionCheck, sourcesCheck, referencesCheck, headingsCheck, fixesCheck];

/** Checks content whose files are each valid by themselves; returns all problems. */
export function checkContent(content: Content): Problem[] {
  const identity = identityCheck(content);
  const misplaced = identity.some(({ field }) => field === '');
  return misplaced ? identity : [...identity, ...checks.flatMap((check) => check(content))];
}
