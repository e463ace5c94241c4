import { Marked } from './Marked';

interface Props {
  problems: { code: string; status: number; title: string; about: string }[];
}

/** The kinds of problems; each `type` of a problem document leads to its entry. */
export function ProblemList({ problems }: Props) {
  return (
    <dl className="api-problems">
      {problems.map(({ code, status, title, about }) => (
        <div key={code}>
          <dt id={`problem-${code}`}>
            {status} {title}
          </dt>
          <dd>
            <Marked text={about} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
