const TITLES: Readonly<Record<string, string>> = {
  info: 'Note',
  warning: 'Warning',
  contradiction: 'The source contradicts itself',
};

/** The title of a note whose author gave none. */
export function noteTitle(kind: string): string {
  return TITLES[kind] ?? 'Note';
}
