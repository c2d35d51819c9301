import { FIELDS, type Row } from './rows.ts';
import type { Labels } from './message.ts';

/** Sizes of letters on the printed sheet, in points, as plan.css has them. */
export const SIZES = [11, 10, 9, 8] as const;
export type LetterSize = (typeof SIZES)[number];

// A4 less the margins of plan.css, in points: the shorter of the two papers, and the narrower.
const PAGE = { width: 504, height: 745 };
/** Share of the width that the labels have. */
const LABEL = 0.3;
/** Mean width of a letter by its height in the fonts of common systems. */
const LETTER = 0.53;
// All in the letters' own height, as in plan.css: a line; what stands around a field, a plan, the sheet; a line to write on.
const LINE = 1.4;
const FIELD = 0.75;
const PLAN = 3.8;
const SHEET = 7;
const BLANK = 2.2;

const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / width)), 0);

/** How high the sheet becomes, in points. */
function heightOf(rows: readonly Row[], labels: Labels, size: number): number {
  const letters = PAGE.width / (LETTER * size);
  const fields = rows.flatMap((row) =>
    FIELDS.map((field) => {
      const label = linesOf(labels[field], letters * LABEL);
      const value = row[field] === '' ? BLANK / LINE : linesOf(row[field], letters * (1 - LABEL) - 2);
      return Math.max(label, value) * LINE + FIELD;
    }),
  );
  return fields.reduce((sum, height) => sum + height, rows.length * PLAN + SHEET) * size;
}

/** The greatest letters with which the plans fit one page; where none do, letters that are easy to read on two. */
export const letterSizeFor = (rows: readonly Row[], labels: Labels): LetterSize =>
  SIZES.find((size) => heightOf(rows, labels, size) <= PAGE.height) ?? 10;
