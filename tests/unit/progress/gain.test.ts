import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../../src/progress/event.ts';
import { gainOf, normalisedGain, type KnownGain } from '../../../src/progress/gain.ts';
import { recordOf } from '../../../src/progress/record.ts';
import { createTracker } from '../../../src/progress/tracker.ts';
import { answer, make, outline } from './arbitraries.ts';

/** As tests give it: so many of so many marks. */
const percent = fc
  .tuple(fc.nat(48), fc.integer({ min: 1, max: 48 }))
  .map(([got, of]) => (100 * Math.min(got, of)) / of);

describe('normalised gain', () => {
  it('is the share of the room left by the pre-test', () => {
    expect(normalisedGain(45, 85)).toBeCloseTo(40 / 55, 10);
    expect(normalisedGain(0, 50)).toBe(0.5);
    expect(normalisedGain(60, 60)).toBe(0);
  });

  it('is negative after a loss, without a lower limit', () => {
    expect(normalisedGain(50, 25)).toBe(-0.5);
    expect(normalisedGain(99, 0)).toBe(-99);
  });

  it('is not defined at a full pre-test', () => {
    expect(normalisedGain(100, 100)).toBeNull();
    expect(normalisedGain(100, 40)).toBeNull();
  });

  it('is at most 1, reached only by a full post-test, and has the sign of the change', () => {
    fc.assert(
      fc.property(percent, percent, (pre, post) => {
        const gain = normalisedGain(pre, post);
        if (pre === 100) {
          expect(gain).toBeNull();
          return;
        }
        expect(gain).toBeLessThanOrEqual(1);
        expect(Math.sign(gain!)).toBe(Math.sign(post - pre));
        if (post === 100) expect(gain).toBe(1);
      }),
    );
  });
});

const gain = (...events: StoredEvent[]) => gainOf(createTracker(outline, recordOf(events)).summary());
const test = (kind: 'pre' | 'post', score: number, max = 16) => make('test-finished', { test: kind, score, max });

describe('the gain of a learner', () => {
  it('is from the first pre-test to the first post-test, whatever came later', () => {
    const [pre, post] = [test('pre', 4), test('post', 10)];
    expect(gain(pre, test('pre', 9), post, test('post', 16))).toEqual({
      value: 0.5,
      pre,
      post,
      perItem: 1 / 12,
      late: false,
    });
  });

  it('says why there is none', () => {
    expect(gain()).toBe('no-pre');
    expect(gain(test('post', 9))).toBe('no-pre');
    expect(gain(test('pre', 9))).toBe('no-post');
    expect(gain(test('post', 9), test('pre', 9))).toBe('pre-after-post');
    expect(gain(test('pre', 16), test('post', 16))).toBe('full-pre');
  });

  it('knows a pre-test that came after practice', () => {
    const late = gain(answer('diesel', 9), test('pre', 4), test('post', 10)) as KnownGain;
    expect(late.late).toBe(true);
  });

  it('of an empty post-test is finite', () => {
    expect(gain(test('pre', 4), test('post', 0, 0))).toMatchObject({ perItem: 0 });
  });
});
