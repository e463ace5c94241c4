interface Props {
  /** Id of the field, for its label. */
  id: string;
  /** The answer so far or the rejected text; words for a choice below the field are not shown in it. */
  answer: string | undefined;
  invalid: boolean;
}

/** The field for a fix, a bulletin, an advisory or a CVE. */
export function GoalText({ id, answer = '', invalid }: Props) {
  const typed = answer === 'current' || answer.startsWith('coexist-') ? '' : answer.toUpperCase();
  return (
    <div className="build-field">
      <label htmlFor={id}>KB number of a fix, a bulletin, an advisory or a CVE</label>
      <input
        id={id}
        className="text-field"
        name="goal"
        type="text"
        defaultValue={typed}
        placeholder="KB935490, MS07-026 or CVE-2007-0039"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={300}
        aria-invalid={invalid ? true : undefined}
        aria-describedby={invalid ? 'question-error' : undefined}
      />
    </div>
  );
}
