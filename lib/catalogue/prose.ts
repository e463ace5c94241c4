import type { ElementContent } from 'hast';

/** Prose as it is stored: nodes of the allow-list, in a lede and sections. */
export interface StoredProse {
  lede: ElementContent[];
  sections: { heading: string; id: string; nodes: ElementContent[] }[];
}

/** Reads a stored tree. It was checked at import and is trusted to have this shape. */
export function readProse(tree: string): StoredProse {
  return JSON.parse(tree) as StoredProse;
}
