import { TextField } from './TextField';

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
    <TextField
      id={id}
      label="KB number of a fix, a bulletin, an advisory or a CVE"
      name="goal"
      text={typed}
      placeholder="KB935490, MS07-026 or CVE-2007-0039"
      maxLength={300}
      invalid={invalid}
    />
  );
}
