'use client';

import { useSyncExternalStore } from 'react';
import { isApple } from './shortcut';

const never = () => () => undefined;

/** The keys that open the search, as this keyboard names them. Nothing where no scripts run. */
export function ShortcutHint() {
  const keys = useSyncExternalStore(
    never,
    () => (isApple(navigator.platform) ? '⌘K' : 'Ctrl K'),
    () => null,
  );
  return keys === null ? null : (
    <kbd className="search-hint" aria-hidden="true">
      {keys}
    </kbd>
  );
}
