/** Text to read as it stands, whole. */
export function Verbatim({ label, text }: { label: string; text: string }) {
  return (
    <div className="code-block">
      <pre tabIndex={0} aria-label={label}>
        <code>{text}</code>
      </pre>
    </div>
  );
}
