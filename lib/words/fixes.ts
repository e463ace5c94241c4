/** How much of a release's list of fixes is known; `complete` is null where none of it is. */
export function fixListText(count: number, complete: boolean | null): string {
  const issues = `${count} ${count === 1 ? 'issue' : 'issues'}`;
  if (complete === null) return 'The list of fixes is not known to us.';
  if (complete)
    return count === 0 ? 'Nothing beyond the security bulletin, a source says.' : `${issues}: the whole list.`;
  return count === 0
    ? 'The list of fixes is known in part only; none has a number.'
    : `${issues} known to us; the list is not complete.`;
}

const LANGUAGES: Readonly<Record<string, string>> = { fr: 'French', ja: 'Japanese', sv: 'Swedish' };

/** The English name of a language in which a title was seen, by its code. */
export function languageText(code: string): string {
  return LANGUAGES[code] ?? code;
}
