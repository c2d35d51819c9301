import { ELEMENTS, type ElementMeans } from './survey-index.ts';

/** Why a table of answers cannot be read; `row` counts its lines from 1, headings and empty lines too. */
export type AnswersFault =
  | { readonly fault: 'no-answers' }
  | { readonly fault: 'columns'; readonly row: number; readonly found: number }
  | { readonly fault: 'answer'; readonly row: number; readonly column: number; readonly found: string };

export type AnswersReading = { readonly respondents: number; readonly means: ElementMeans } | AnswersFault;

/** Answers are whole numbers, so that whatever stands between them parts them: tabs of a spreadsheet, commas, spaces. */
const cellsOf = (line: string): string[] => line.split(/[\s;,|]+/).filter((cell) => cell !== '');

/** A line of headings, such as "U1 U2 U3", holds no plain number. */
const isHeading = (cells: readonly string[]): boolean => cells.every((cell) => !/^\d+$/.test(cell));

/**
 * Reads a filled table, pasted as text: one line a respondent, nine whole answers from 1 to 4 in the order of
 * `ELEMENTS`. A first line of headings is passed over. The means are exact, for `surveyIndex` to round once.
 */
export function readAnswers(text: string): AnswersReading {
  const lines = text.split(/\r?\n/).map((line, index) => ({ row: index + 1, cells: cellsOf(line) }));
  const filled = lines.filter(({ cells }) => cells.length > 0);
  const [first] = filled;
  const answers = first && isHeading(first.cells) ? filled.slice(1) : filled;
  if (answers.length === 0) return { fault: 'no-answers' };
  for (const { row, cells } of answers) {
    if (cells.length !== ELEMENTS.length) return { fault: 'columns', row, found: cells.length };
    const column = cells.findIndex((cell) => !/^[1-4]$/.test(cell));
    if (column >= 0) return { fault: 'answer', row, column: column + 1, found: cells[column] ?? '' };
  }
  const means = Object.fromEntries(
    ELEMENTS.map((element, column) => [
      element,
      answers.reduce((sum, { cells }) => sum + Number(cells[column]), 0) / answers.length,
    ]),
  ) as ElementMeans;
  return { respondents: answers.length, means };
}
