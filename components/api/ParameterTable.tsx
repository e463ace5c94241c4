import type { DocumentedParameter } from '@/lib/api/documentation';
import { Marked } from './Marked';

/** The parameters of an operation. */
export function ParameterTable({ of, parameters }: { of: string; parameters: DocumentedParameter[] }) {
  if (parameters.length === 0) return null;
  return (
    <div className="table-scroll" role="region" aria-label={`Parameters of ${of}`} tabIndex={0}>
      <table>
        <caption className="visually-hidden">Parameters of {of}</caption>
        <thead>
          <tr>
            <th scope="col">Parameter</th>
            <th scope="col">Where</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          {parameters.map(({ name, in: where, required, description, values }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>
                {where}
                {required ? ', required' : ''}
              </td>
              <td>
                <Marked text={description} />
                {values.length > 0 ? (
                  <>
                    {' '}
                    Values: <Marked text={values.map((value) => `\`${value}\``).join(', ')} />.
                  </>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
