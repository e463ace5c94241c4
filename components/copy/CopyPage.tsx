/** Fetches a text of this site and copies it (browser/copying). Shown only where scripts run; says whether it worked. */
export function CopyPage({ address }: { address: string }) {
  return (
    <button type="button" className="copy needs-script" data-copy-from={address}>
      <span aria-live="polite">Copy as Markdown</span>
    </button>
  );
}
