const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const NAMES: Record<Theme, string> = { system: 'as the system', light: 'light', dark: 'dark' };

/** Lets the button of the header go from the system's theme to light and dark, and keeps the choice in this browser. */
export function startTheme(): void {
  const button = document.querySelector('.theme-switch');
  if (!button) return;
  const name = () => {
    const theme = readTheme();
    button.setAttribute('aria-label', `Theme: ${NAMES[theme]}. Switch to ${NAMES[after(theme)]}`);
  };
  button.addEventListener('click', () => {
    writeTheme(after(readTheme()));
    name();
  });
  name();
}

function after(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
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
}
