import type { Texts } from '../form-draft.ts';

/** How many plans there is room for. */
export const ROWS = 3;

/** What a plan says, in the order asked. */
export const FIELDS = ['change', 'whom', 'step', 'when', 'who', 'sign'] as const;
export type Field = (typeof FIELDS)[number];

/** One plan; a field left empty is the empty text. `when` is a day, `2026-12-01`. */
export type Row = Readonly<Record<Field, string>>;

/** The name of a field in the form. */
export const nameOf = (number: number, field: Field): string => `${number}.${field}`;

const NUMBERS = Array.from({ length: ROWS }, (_, index) => index + 1);

const rowOf = (texts: Texts, number: number): Row =>
  Object.fromEntries(FIELDS.map((field) => [field, (texts[nameOf(number, field)] ?? '').trim()])) as Row;

/** A plan that nothing is written in. */
export const EMPTY_ROW = rowOf({}, 1);

const isEmpty = (row: Row): boolean => FIELDS.every((field) => row[field] === '');

/** The plans in which something is written, in their order. */
export const filledRows = (texts: Texts): Row[] =>
  NUMBERS.map((number) => rowOf(texts, number)).filter((row) => !isEmpty(row));

/** How many rows must be open to show all that is written: 1 at least. */
export const openRows = (texts: Texts): number =>
  Math.max(1, ...NUMBERS.filter((number) => !isEmpty(rowOf(texts, number))));

/** The texts without one plan; those below it move up. */
export function withoutRow(texts: Texts, gone: number): Texts {
  const left = NUMBERS.filter((number) => number !== gone);
  return Object.fromEntries(
    left.flatMap((number, index) =>
      FIELDS.map((field) => [nameOf(index + 1, field), texts[nameOf(number, field)] ?? '']),
    ),
  );
}
