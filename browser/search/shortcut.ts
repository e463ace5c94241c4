/** The part of a keyboard event that a shortcut is. */
export type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Whether these keys open the search: Command-K where there is such a key, Control-K elsewhere. */
export function opensSearch({ key, ctrlKey, metaKey, altKey, shiftKey }: Keys, apple: boolean): boolean {
  if (altKey || shiftKey || key.toLowerCase() !== 'k') return false;
  return apple ? metaKey && !ctrlKey : ctrlKey && !metaKey;
}
