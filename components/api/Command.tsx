import { CopyButton } from '../copy/CopyButton';

/** A command for one shell, to be copied. */
export function Command({ shell, text }: { shell: string; text: string }) {
  return (
    <div className="api-command">
      <p className="api-shell">{shell}</p>
      <div className="code-block">
        <pre tabIndex={0} aria-label={`${shell} command`}>
          <code>{text}</code>
        </pre>
        <CopyButton text={text} what="command" />
      </div>
    </div>
  );
}
