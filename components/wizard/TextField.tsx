interface Props {
  /** Id of the field, for its label. */
  id: string;
  label: string;
  /** The question that it answers. */
  name: 'build' | 'goal';
  /** What stands in it at first. */
  text: string;
  placeholder: string;
  maxLength: number;
  invalid: boolean;
}

/** The field of a question that takes typed text. */
export function TextField({ id, label, name, text, placeholder, maxLength, invalid }: Props) {
  return (
    <div className="build-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="text-field"
        name={name}
        type="text"
        defaultValue={text}
        placeholder={placeholder}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={maxLength}
        aria-invalid={invalid ? true : undefined}
        aria-describedby={invalid ? 'question-error' : undefined}
      />
    </div>
  );
}
