import type { ElementContent } from 'hast';

/** The prose of a content file: nodes of the allow-list only, ready to be stored as JSON and rendered without evaluating anything. */
export interface Prose {
  /** What stands before the first second-level heading. */
  lede: ElementContent[];
  sections: Section[];
}

export interface Section {
  heading: string;
  /** Anchor, unique in the file. */
  id: string;
  nodes: ElementContent[];
}
