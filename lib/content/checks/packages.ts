import type { ArticleFile } from '../content';
import type { Problem } from '../problem';
import { problemAt, type Check } from './check';

/**
 * Files and registry keys of a package carry the KB number of their article. A key is told by that number alone: the
 * service pack in its path is not the one that is installed.
 */
export const packagesCheck: Check = ({ articles }) => articles.flatMap(namesOfPackages);

function namesOfPackages({ front }: ArticleFile): Problem[] {
  const { kb, releases } = front.value;
  return releases.flatMap(({ package: facts }, index) => {
    if (!facts) return [];
    const at = (path: PropertyKey[], message: string) => [
      problemAt(front, ['releases', index, 'package', ...path], message),
    ];
    const own = kb === null ? 'none, as the article has no KB number' : `KB${kb}`;
    const wrong = (text: string) => kbsIn(text).find((number) => number !== kb);
    return [
      ...facts.files.flatMap((name, place) => {
        const other = wrong(name);
        return other === undefined ? [] : at(['files', place], `names KB${other}; expected ${own}`);
      }),
      ...(facts.registryKey === undefined ? [] : keyProblems(facts.registryKey)),
    ];

    function keyProblems(key: string): Problem[] {
      const other = wrong(key);
      if (other !== undefined) return at(['registryKey'], `names KB${other}; expected ${own}`);
      return kbsIn(key).length > 0 ? [] : at(['registryKey'], `names no KB number; expected ${own}`);
    }
  });
}

function kbsIn(text: string): number[] {
  return [...text.matchAll(/KB(\d{5,7})/gi)].map(([, digits]) => Number(digits));
}
