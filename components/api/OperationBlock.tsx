import type { DocumentedOperation } from '@/lib/api/documentation';
import { Command } from './Command';
import { Marked } from './Marked';
import { ParameterTable } from './ParameterTable';

/** An example in the forms in which it is shown. */
export interface ShownExample {
  title: string;
  status: number;
  powerShell: string;
  curl: string;
  /** JSON, shortened for reading. */
  answer: string;
}

interface Props {
  operation: DocumentedOperation;
  examples: ShownExample[];
}

/** One operation: what it answers, its parameters, and requests to try. */
export function OperationBlock({ operation, examples }: Props) {
  const { id, method, path, summary, description, parameters, body, bodyTypes } = operation;
  return (
    <section className="api-operation" aria-labelledby={`operation-${id}`}>
      <h3 id={`operation-${id}`}>{summary}</h3>
      <p>
        <code className="api-path">
          {method} {path}
        </code>
      </p>
      {description ? (
        <p>
          <Marked text={description} />
        </p>
      ) : null}
      <ParameterTable of={`${method} ${path}`} parameters={parameters} />
      {body ? (
        <p>
          Body, <Marked text={bodyTypes.map((type) => `\`${type}\``).join(', ')} />: {body}
        </p>
      ) : null}
      {examples.map(({ title, status, powerShell, curl, answer }) => (
        <div key={title} className="api-example">
          <h4>{title}</h4>
          <Command shell="PowerShell" text={powerShell} />
          <Command shell="curl" text={curl} />
          <details>
            <summary>
              Answer: {status}
              <span className="visually-hidden"> to {title}</span>
            </summary>
            <div className="code-block">
              <pre tabIndex={0} aria-label={`Answer to ${title}`}>
                <code>{answer}</code>
              </pre>
            </div>
          </details>
        </div>
      ))}
    </section>
  );
}
