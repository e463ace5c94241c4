import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { root } from './steps.mjs';

// The files do not exist, so nothing is known of their types.
const eslint = new ESLint({ cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked] });

/** The rules that keep the rooms, safety, and the time that a text may take. */
const RULES = [
  'rooms/imports',
  'no-restricted-syntax',
  'regexp/no-dupe-disjunctions',
  'regexp/no-super-linear-backtracking',
  'regexp/no-super-linear-move',
];

/** For a test: what the project's own configuration says of a file with these contents, for those rules. */
export async function problems(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  if (!result || result.messages.some(({ fatal }) => fatal)) throw new Error(`${filePath} was not read: ${code}`);
  return result.messages
    .filter(({ ruleId, severity }) => severity === 2 && RULES.includes(ruleId ?? ''))
    .map(({ message }) => message);
}
