import type { Field } from '@/lib/content/schemaFields';
import { Marked } from '../api/Marked';
import { fieldAnchor, kindAnchor } from './anchors';

/** The fields of a kind of file: what each takes, whether it is required, and what it means. */
export function FieldList({ of, fields }: { of: string; fields: Field[] }) {
  return (
    <dl className="manual-list">
      {fields.map((field) => (
        <div key={field.path} id={fieldAnchor(of, field.path)}>
          <dt>
            <code>{field.path}</code>
          </dt>
          <dd className="manual-type">
            <TypeOf {...field} />, {field.required ? <strong>required</strong> : 'optional'}
            {field.default === null ? null : (
              <>
                ; when left out, <Marked text={field.default} />
              </>
            )}
          </dd>
          <dd>
            <Marked text={field.description ?? ''} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The type in words; it leads to the kind of value that it names. */
function TypeOf({ type, kind }: Field) {
  if (kind === null) return <Marked text={type} />;
  return (
    <a href={`#${kindAnchor(kind)}`}>
      <Marked text={type} />
    </a>
  );
}
