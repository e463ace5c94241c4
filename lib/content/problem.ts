/** Something wrong in a content file: where, in which field, what is wrong and what is expected. */
export interface Problem {
  /** Path from the project's folder, with forward slashes: `content/topics/crl-check.mdx`. */
  file: string;
  /** Line in that file, from 1. */
  line: number;
  /** Field as a path (`releases.0.build`), `text` for the prose, `file` or `yaml` for the file as a whole. */
  field: string;
  message: string;
}

/** Writes a problem as one line: `file:line: field: message`. */
export function formatProblem({ file, line, field, message }: Problem): string {
  return `${file}:${line}: ${field}: ${message}`;
}

/** Puts problems in reading order: by file, then line. */
export function sortProblems(problems: Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.field.localeCompare(b.field, 'en'),
  );
}
