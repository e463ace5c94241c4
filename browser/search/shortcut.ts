/** Whether the keyboard has a Command key. `navigator.platform` is what tells in every browser. */
export function isApple(platform: string): boolean {
  return /^(?:Mac|iPhone|iPad|iPod)/.test(platform);
}

/** The part of a keyboard event that a shortcut is. */
export type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Whether these keys open the search: Command-K where there is such a key, Control-K elsewhere. */
export function opensSearch({ key, ctrlKey, metaKey, altKey, shiftKey }: Keys, apple: boolean): boolean {
  if (altKey || shiftKey || key.toLowerCase() !== 'k') return false;
  return apple ? metaKey && !ctrlKey : ctrlKey && !metaKey;
}
