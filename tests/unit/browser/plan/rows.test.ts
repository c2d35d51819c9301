import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  EMPTY_ROW,
  FIELDS,
  filledRows,
  nameOf,
  openRows,
  ROWS,
  withoutRow,
  type Row,
} from '../../../../src/browser/plan/rows.ts';

const textsOf = (...rows: Partial<Row>[]) =>
  Object.fromEntries(rows.flatMap((row, index) => FIELDS.map((field) => [nameOf(index + 1, field), row[field] ?? ''])));
const plan = (change: string): Row => ({ ...EMPTY_ROW, change });

describe('the rows of a follow-up plan', () => {
  test('are those in which something is written, however little', () => {
    expect(filledRows(textsOf(plan('a'), {}, { when: '2026-12-01' }))).toEqual([
      plan('a'),
      { ...EMPTY_ROW, when: '2026-12-01' },
    ]);
    expect(filledRows(textsOf(plan(' \n'), {}, {}))).toEqual([]);
    expect(filledRows({})).toEqual([]);
  });

  test('are open as far as something is written, and the first always', () => {
    expect(openRows({})).toBe(1);
    expect(openRows(textsOf({}, plan('b'), {}))).toBe(2);
    expect(openRows(textsOf(plan('a'), {}, plan('c')))).toBe(3);
  });

  test('move up when one is taken out', () => {
    const texts = textsOf(plan('a'), plan('b'), plan('c'));
    expect(filledRows(withoutRow(texts, 1))).toEqual([plan('b'), plan('c')]);
    expect(filledRows(withoutRow(texts, 2))).toEqual([plan('a'), plan('c')]);
    expect(filledRows(withoutRow(texts, 3))).toEqual([plan('a'), plan('b')]);
  });

  test('lose that one and nothing else', () => {
    const row = fc.record(Object.fromEntries(FIELDS.map((field) => [field, fc.string()])));
    fc.assert(
      fc.property(
        fc.array(row, { minLength: ROWS, maxLength: ROWS }),
        fc.integer({ min: 1, max: ROWS }),
        (rows, gone) => {
          const left = rows.filter((_, index) => index + 1 !== gone);
          expect(withoutRow(textsOf(...rows), gone)).toEqual(textsOf(...left));
        },
      ),
    );
  });
});
