'use client';

import { useSyncExternalStore } from 'react';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const NAMES: Record<Theme, string> = { system: 'as the system', light: 'light', dark: 'dark' };
const CHANGED = 'supersede:theme';

/** Switches between the system's theme, light and dark, and remembers the choice in this browser. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(subscribe, readTheme, () => 'system' as const);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
  return (
    <button
      type="button"
      className="theme-switch needs-script"
      onClick={() => writeTheme(next)}
      aria-label={`Theme: ${NAMES[theme]}. Switch to ${NAMES[next]}`}
    >
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
        {theme === 'dark' ? <circle cx="10" cy="10" r="7.5" fill="currentColor" /> : null}
        {theme === 'system' ? <path d="M10 2.5a7.5 7.5 0 0 1 0 15z" fill="currentColor" /> : null}
      </svg>
    </button>
  );
}

function readTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

function writeTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage is switched off in this browser: the choice holds for this page.
  }
  dispatchEvent(new Event(CHANGED));
}

function subscribe(changed: () => void): () => void {
  addEventListener(CHANGED, changed);
  return () => removeEventListener(CHANGED, changed);
}
