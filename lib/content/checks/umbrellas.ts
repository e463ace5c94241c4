import { problemAt, type Check } from './check';

/** The number of a bulletin is no package: no update has it, and no second bulletin. */
export const umbrellasCheck: Check = ({ bulletins, articles }) => {
  const updates = new Map(articles.map(({ file, front }) => [front.value.kb, file]));
  const owners = new Map<number, string>();
  return bulletins.flatMap(({ file, front }) => {
    const { umbrellaKb } = front.value;
    if (umbrellaKb === null) return [];
    const at = (message: string) => [problemAt(front, ['umbrellaKb'], message)];
    const update = updates.get(umbrellaKb);
    if (update)
      return at(`KB${umbrellaKb} is the update of ${update}; expected the number of the bulletin itself, or null`);
    const owner = owners.get(umbrellaKb);
    if (owner) return at(`KB${umbrellaKb} is the number of ${owner} already; expected a number of its own, or null`);
    owners.set(umbrellaKb, file);
    return [];
  });
};
