/** What a hit is; one of the kinds of pages. */
export type HitType =
  'article' | 'release' | 'line' | 'fix' | 'bulletin' | 'cve' | 'known-issue' | 'topic' | 'cited-article';

/** A page that answers a search. */
export interface Hit {
  type: HitType;
  id: string;
  title: string;
  url: string;
  /** Whether a number named it, product wording, or words of its text. */
  matched: 'identifier' | 'wording' | 'text';
  /** Why it matched, for the reader: `build 8.0.711.2`. */
  why: string;
  kb?: number;
  build?: string;
  /** Id of the release whose status goes with the hit. */
  releaseId?: string;
  /** Marked excerpt: pieces of text, those that matched marked. */
  snippet?: { text: string; marked: boolean }[];
}

/** The answer to a search. */
export interface SearchAnswer {
  /** What was recognised: `KB number 935490`. */
  understood: string[];
  hits: Hit[];
  /** What is only near, and different from what was asked. */
  suggestions: Hit[];
  /** The one page that a lone number names; null if there is a choice to make. */
  destination: string | null;
}
