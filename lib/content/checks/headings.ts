import type { ProseFile } from '../content';
import type { Problem } from '../problem';
import { articleSections } from '../schema/article';
import { knownIssueSections } from '../schema/knownIssue';
import type { Check } from './check';

/** Articles and known issues use the headings that their pages have a place for, each once. */
export const headingsCheck: Check = ({ articles, knownIssues }) => [
  ...articles.flatMap((file) => headingsOf(file, articleSections)),
  ...knownIssues.flatMap((file) => headingsOf(file, knownIssueSections)),
];

function headingsOf({ file, prose }: ProseFile<unknown>, known: readonly string[]): Problem[] {
  return prose.headings.flatMap(({ heading, line }, index) => {
    const at = (message: string) => [{ file, line, field: 'text', message }];
    if (!known.includes(heading))
      return at(`the heading "${heading}" has no place here; expected one of: ${known.join(', ')}`);
    if (prose.headings.slice(0, index).some((earlier) => earlier.heading === heading))
      return at(`the heading "${heading}" stands here already; expected it once`);
    return [];
  });
}
