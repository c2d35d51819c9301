import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BANDS,
  ELEMENTS,
  gradeOf,
  surveyIndex,
  type ElementMeans,
} from '../../../../src/course/satisfaction/survey-index.ts';

const means = (values: readonly number[]): ElementMeans =>
  Object.fromEntries(ELEMENTS.map((element, index) => [element, values[index]!])) as ElementMeans;
const nine = (value: number) => means(ELEMENTS.map(() => value));

/** Means as a survey reports them, in ten-thousandths: whole numbers have no binary crumbs. */
const inTenThousandths = fc.array(fc.integer({ min: 10_000, max: 40_000 }), { minLength: 9, maxLength: 9 });

/** The index in hundredths by whole numbers alone: mean x 25 = sum / 9 x 25, half a hundredth up. */
function hundredths(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + BigInt(value), 0n);
  return Number((sum * 2500n * 2n + 9n * 10_000n) / (2n * 9n * 10_000n));
}

describe('the satisfaction index', () => {
  test.each([
    [1, 25, 'D'],
    [2.6, 65, 'C'],
    [3.064, 76.6, 'C'],
    [3.0644, 76.61, 'B'],
    [3.5, 87.5, 'B'],
    [3.532, 88.3, 'B'],
    [3.5324, 88.31, 'A'],
    [4, 100, 'A'],
  ] as const)('of nine means of %d is %d, grade %s', (mean, index, grade) => {
    expect(surveyIndex(nine(mean))).toMatchObject({ index, grade, weakest: [] });
  });

  test('is worked out by hand for a unit whose complaints wait', () => {
    const unit = means([3.4, 3.2, 2.9, 3.8, 3.3, 3.5, 3.6, 2.7, 3.1]);
    // 29.5 / 9 = 3.2777..., x 25 = 81.9444...
    expect(surveyIndex(unit)).toEqual({
      index: 81.94,
      grade: 'B',
      withRoundedWeights: 81.13,
      weakest: ['complaints'],
    });
  });

  test('is rounded once: nine means that were rounded before would give another', () => {
    const exact = nine(3.5322);
    expect(surveyIndex(exact).index).toBe(88.31);
    expect(surveyIndex(nine(3.53)).index).toBe(88.25);
  });

  test('rounds half a hundredth up, though binary numbers fall short of it', () => {
    // The sum is 31.7898, and 31.7898 / 9 x 25 = 88.305: a B where the crumbs decide, an A by the rule.
    const unit = means([3.37, 3.43, 3.51, 3.67, 3.67, 3.81, 3.67, 3.31, 3.3498]);
    expect(surveyIndex(unit)).toMatchObject({ index: 88.31, grade: 'A' });
  });

  test('tops out at 99 where each element weighs 0.11', () => {
    expect(surveyIndex(nine(4)).withRoundedWeights).toBe(99);
  });

  test('names every weakest element, and none when all are equal', () => {
    expect(surveyIndex(means([2, 3, 2, 3, 3, 3, 3, 3, 3])).weakest).toEqual(['requirements', 'time']);
    expect(surveyIndex(nine(2.2)).weakest).toEqual([]);
  });

  test('is what whole numbers give, for any means of up to four decimals', () => {
    fc.assert(
      fc.property(inTenThousandths, (values) => {
        const { index } = surveyIndex(means(values.map((value) => value / 10_000)));
        expect(Math.round(index * 100)).toBe(hundredths(values));
      }),
      { numRuns: 2000 },
    );
  });

  test('lies from 25 to 100, does not depend on the order, and does not fall when an element rises', () => {
    fc.assert(
      fc.property(inTenThousandths, fc.nat(8), (values, at) => {
        const unit = values.map((value) => value / 10_000);
        const { index, withRoundedWeights } = surveyIndex(means(unit));
        expect(index).toBeGreaterThanOrEqual(25);
        expect(index).toBeLessThanOrEqual(100);
        expect(withRoundedWeights).toBeLessThan(index);
        expect(surveyIndex(means([...unit].reverse())).index).toBe(index);
        const better = unit.map((mean, index) => (index === at ? 4 : mean));
        expect(surveyIndex(means(better)).index).toBeGreaterThanOrEqual(index);
      }),
    );
  });
});

describe('the grades', () => {
  test('leave no index of two decimals out, and give each one', () => {
    for (let hundredth = 2500; hundredth <= 10_000; hundredth++) {
      const index = hundredth / 100;
      const within = BANDS.filter(({ from, to }) => index >= from && index <= to);
      expect(within.map(({ grade }) => grade)).toEqual([gradeOf(index)]);
    }
  });
});
