import type { Content } from '../content';
import type { Problem } from '../problem';
import type { Check } from './check';
import { citedCheck } from './cited';
import { conflictsCheck } from './conflicts';
import { datesCheck } from './dates';
import { fixesCheck } from './fixes';
import { headingsCheck } from './headings';
import { baselinesCheck, foldersCheck, hasLine, identityCheck } from './identity';
import { orderCheck } from './order';
import { originalsCheck } from './originals';
import { packagesCheck } from './packages';
import { referencesCheck } from './references';
import { reissuesCheck } from './reissues';
import { sourcesCheck } from './sources';
import { replacedKnownCheck, supersessionCheck } from './supersession';
import { umbrellasCheck } from './umbrellas';

/** Rules that hold among any files, however many others are invalid. */
const amongFiles: Check[] = [
  identityCheck,
  orderCheck,
  supersessionCheck,
  datesCheck,
  sourcesCheck,
  originalsCheck,
  conflictsCheck,
  packagesCheck,
  umbrellasCheck,
  citedCheck,
  headingsCheck,
  fixesCheck,
];

/** Rules that only whole content can keep: what one file names may stand in another that is invalid. */
const overAll: Check[] = [baselinesCheck, reissuesCheck, replacedKnownCheck, referencesCheck];

/**
 * Checks files that are each valid by themselves against each other.
 *
 * @param whole false if other files were invalid: then rules that these could break are left out
 * @returns all problems
 */
export function checkContent(content: Content, whole = true): Problem[] {
  const misplaced = foldersCheck(content);
  const articles = content.articles.filter((article) => hasLine(content.products.value, article));
  const checks = whole && misplaced.length === 0 ? [...amongFiles, ...overAll] : amongFiles;
  return [...misplaced, ...checks.flatMap((check) => check({ ...content, articles }))];
}
