import { CopyButton } from './CopyButton';

/** A number that people carry elsewhere, never broken across lines, with a button that copies it. */
export function Copyable({ text, copied = text, what }: { text: string; copied?: string; what: string }) {
  return (
    <span className="copyable">
      <code className="number">{text}</code>
      <CopyButton text={copied} what={what} />
    </span>
  );
}
