import type { Release } from '@/lib/exchange/facts';
import type { Status } from '@/lib/exchange/supersession';
import type { Verdict } from '@/lib/exchange/verdict';
import type { StoredProse } from '../prose';
import type { SourceView } from '../sources';

/** A statement with the numbers of its sources. */
export interface Sourced<T = string> {
  value: T;
  sources: number[];
}

export interface ReleaseLink {
  release: Release;
  status: Status;
}

export interface FixView {
  id: string;
  kb: number | null;
  title: string | null;
  language: string | null;
  gloss: string | null;
  sources: number[];
}

export interface KnownIssueView {
  slug: string;
  title: string;
  summary: string;
  events: { eventId: number; source: string | null }[];
  errors: string[];
  prose: StoredProse;
}

/** Everything that the page of a release shows, computed once. */
export interface ReleasePage {
  release: Release;
  longBuild: string;
  verdict: Verdict;
  /** The releases of its line, oldest first. */
  chain: ReleaseLink[];
  previous: Release | null;
  next: Release | null;
  article: {
    id: string;
    kb: number | null;
    title: string | null;
    titleStatus: string;
    titleLocalized: { text: string; language: string } | null;
    kbStatus: string | null;
    original: string;
    revision: string | null;
    lastReview: string | null;
    reviewed: string;
    file: string;
    prose: StoredProse;
    appliesTo: string[];
    missing: string[];
  };
  /** Other releases that the same article describes. */
  siblings: ReleaseLink[];
  build: Sourced;
  date: Sourced;
  kb: Sourced<number> | null;
  title: Sourced | null;
  /** Numbers of the sources of the title, in whatever language it was seen. */
  titleSources: number[];
  aliases: Sourced<{ build: string; note: string }>[];
  withdrawal: Sourced<NonNullable<Release['withdrawal']>> | null;
  fixes: FixView[];
  /** Null: the list is not known to us. */
  fixesComplete: boolean | null;
  bulletins: Sourced<{ id: string; title: string | null }>[];
  cves: Sourced[];
  knownIssues: KnownIssueView[];
  topics: { slug: string; title: string; summary: string }[];
  prerequisites: Sourced[];
  restart: Sourced | null;
  removal: Sourced | null;
  notes: Sourced[];
  behaviourChanges: Sourced[];
  package: { files: string[]; downloadId: string | null; registryKey: string | null; sources: number[] };
  /** What sources declare as replaced, beside what follows from the builds. */
  declared: Sourced<{ kb: number; release: Release | null }>[];
  conflicts: { field: string; statement: string; held: string; why: string; sources: number[] }[];
  cites: { kb: number; title: string | null; about: string; leadsTo: string | null }[];
  sources: SourceView[];
}
