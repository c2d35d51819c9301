/** Something that an author has to mend, or (a warning) to think about. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** Relative to the project's root, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column?: number;
  /** Where in the file, such as `questions[2].stem.en`; empty for the file as a whole. */
  readonly field: string;
  /** Stable name of the kind of problem. */
  readonly code: string;
  /** What happened, in one sentence. */
  readonly what: string;
  readonly expected: string;
  readonly found: string;
  /** What to do about it. */
  readonly mend: string;
}

/**
 * A problem as an author reads it; `file:line` is a link in most terminals.
 * @example
 * formatProblem(problem)
 * // =>
 * // This question has no English stem.
 * //   quizzes/needs.yaml:14  questions[0].stem.en
 * //   Expected: text in English
 * //   Found:    nothing
 * //   Mend:     Write the line "en:".
 */
export function formatProblem(problem: Problem): string {
  const { severity, file, line, column, field, what, expected, found, mend } = problem;
  const position = [file, line, ...(column === undefined ? [] : [column])].join(':');
  return [
    severity === 'warning' ? `Warning: ${what}` : what,
    `  ${position}${field ? `  ${field}` : ''}`,
    `  Expected: ${expected}`,
    `  Found:    ${found}`,
    `  Mend:     ${mend}`,
  ].join('\n');
}

/** Thrown where a sound course is needed and there is none. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`The content is not sound.\n\n${problems.map(formatProblem).join('\n\n')}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}
