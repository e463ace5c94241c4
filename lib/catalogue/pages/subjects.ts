import type { Catalogue } from '../open';

/** A known issue or topic in a list. */
export interface Subject {
  slug: string;
  title: string;
  summary: string;
}

const listed = { select: { slug: true, title: true, summary: true }, orderBy: { title: 'asc' } } as const;

/** All topics by title. */
export function allTopics({ database }: Catalogue): Promise<Subject[]> {
  return database.topic.findMany(listed);
}

/** All known issues by title. */
export function allKnownIssues({ database }: Catalogue): Promise<Subject[]> {
  return database.knownIssue.findMany(listed);
}
