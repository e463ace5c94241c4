/** Copies a text (browser/copying). Shown only where scripts run; says whether it worked. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  return (
    <button type="button" className="copy needs-script" aria-label={`Copy ${what} ${text}`} data-copy={text}>
      <span aria-live="polite">Copy</span>
    </button>
  );
}
