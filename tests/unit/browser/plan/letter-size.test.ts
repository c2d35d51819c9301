import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterSizeFor, SIZES } from '../../../../src/browser/plan/letter-size.ts';
import { EMPTY_ROW, FIELDS, type Row } from '../../../../src/browser/plan/rows.ts';
import { plan as texts } from '../../../../src/i18n/id.json';

const rows = (count: number, letters: number): Row[] =>
  Array.from({ length: count }, () => ({
    ...EMPTY_ROW,
    ...Object.fromEntries(FIELDS.map((field) => [field, 'a'.repeat(letters)])),
  }));

test.each([
  [1, 200, 11],
  [3, 0, 10],
  [3, 20, 11],
  [3, 60, 10],
  [3, 130, 9],
  [3, 160, 8],
  // Two pages, then in letters that are easy to read.
  [3, 600, 10],
])('%d plans of %d letters a field are printed in %d points', (count, letters, size) => {
  expect(letterSizeFor(rows(count, letters), texts.fields)).toBe(size);
});

test('more text never makes the letters larger, as long as it fits', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 100 }),
      fc.nat(40),
      (count, letters, more) => {
        const [before, after] = [letters, letters + more].map((each) => letterSizeFor(rows(count, each), texts.fields));
        expect(after).toBeLessThanOrEqual(before!);
        expect(SIZES).toContain(after);
      },
    ),
  );
});
