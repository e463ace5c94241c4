const FIELDS: Readonly<Record<string, string>> = {
  build: 'Build',
  date: 'Date',
  kb: 'KB number',
  title: 'Title',
  name: 'Name',
  cves: 'CVEs',
  fixes: 'Fixes',
  supersedes: 'What it replaces',
  advice: 'Advice',
  other: 'Other',
};

/** What sources disagree on, `KB number`. */
export function conflictText(field: string): string {
  return FIELDS[field] ?? field;
}
