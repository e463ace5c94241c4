import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { CopyButton } from '../copy/CopyButton';

/** A block of exact text; a command can be copied. */
export function CodeBlock({ node }: { node?: Element }) {
  const text = node ? toString(node).replace(/\n$/, '') : '';
  const code = node?.children.find((child) => child.type === 'element');
  const classes = code?.type === 'element' ? code.properties.className : undefined;
  const language = Array.isArray(classes) ? String(classes[0]).replace('language-', '') : 'text';
  return (
    <div className="code-block">
      <pre tabIndex={0} aria-label={language === 'powershell' ? 'PowerShell command' : 'Exact text'}>
        <code>{text}</code>
      </pre>
      {language === 'text' ? null : <CopyButton text={text} what="command" />}
    </div>
  );
}
