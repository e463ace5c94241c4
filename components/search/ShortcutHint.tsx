/** A place for the keys that open the search, which browser/search names as this keyboard does. Empty where no scripts run. */
export function ShortcutHint() {
  return <kbd className="search-hint" aria-hidden="true" suppressHydrationWarning />;
}
