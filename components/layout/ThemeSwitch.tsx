/** Switches between the system's theme, light and dark (browser/theme); the style sheet chooses the sign. */
export function ThemeSwitch() {
  return (
    <button type="button" className="theme-switch needs-script" aria-label="Theme" suppressHydrationWarning>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <circle className="theme-dark" cx="10" cy="10" r="7.5" fill="currentColor" />
        <path className="theme-system" d="M10 2.5a7.5 7.5 0 0 1 0 15z" fill="currentColor" />
      </svg>
    </button>
  );
}
