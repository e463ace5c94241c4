import type { ManualSection } from '@/lib/content/manual';
import { Marked } from '../api/Marked';
import { Part } from '../page/Part';
import { FieldList } from './FieldList';

/** What the manual says of one kind of file: where it lies, its fields, and the headings of its text. */
export function SchemaPart({ id, heading, file, about, groups, headings }: ManualSection) {
  return (
    <Part id={id} heading={heading}>
      <p className="manual-text">
        <code>{file}</code>
      </p>
      <p className="manual-text">
        <Marked text={about} />
      </p>
      {groups.map(({ inside, fields }) =>
        inside === null ? (
          <FieldList key="" of={id} fields={fields} />
        ) : (
          <section key={inside} className="manual-inside" aria-labelledby={`${id}-in-${inside}`}>
            <h3 id={`${id}-in-${inside}`}>
              Each entry of <code>{inside}</code>
            </h3>
            <FieldList of={id} fields={fields} />
          </section>
        ),
      )}
      <Headings headings={headings} />
    </Part>
  );
}

function Headings({ headings }: Pick<ManualSection, 'headings'>) {
  if (headings === null) return null;
  if (headings === 'free') {
    return <p className="manual-text">Its text has the second-level headings that it needs.</p>;
  }
  return (
    <>
      <p className="manual-text">
        Its text has these second-level headings and no others, each at most once. Those with nothing to say are left
        out.
      </p>
      <ol className="manual-points">
        {headings.map((words) => (
          <li key={words}>
            <code>## {words}</code>
          </li>
        ))}
      </ol>
    </>
  );
}
