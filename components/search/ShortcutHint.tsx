/** The keys that open the search, as this keyboard names them: the head script knows. Not shown where no scripts run. */
export function ShortcutHint() {
  return (
    <kbd className="search-hint needs-script" aria-hidden="true">
      <span className="other-keys">Ctrl K</span>
      <span className="apple-keys">⌘K</span>
    </kbd>
  );
}
