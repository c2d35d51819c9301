import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CourseOutline } from '../../../src/course/course.ts';
import { recordOf } from '../../../src/progress/record.ts';
import { ASPECTS, changeOf, movesOf, ratingsIn, SELF_RATING } from '../../../src/progress/self-ratings.ts';
import { createTracker } from '../../../src/progress/tracker.ts';
import { answered } from '../browser/fake-browser.ts';

const outline: CourseOutline = {
  id: 'course',
  revision: 'r',
  passMark: 70,
  order: 'free',
  lessons: [
    { id: 'needs', questions: [{ id: 'q', objective: 'o', graded: true }] },
    { id: 'care', questions: [{ id: SELF_RATING, objective: 'o', graded: false }] },
  ],
};

const rated = (at: number, steps: readonly (number | string)[]) =>
  answered(at, {
    lesson: 'care',
    question: SELF_RATING,
    response: Object.fromEntries(steps.map((step, index) => [ASPECTS[index] ?? `x${index}`, String(step)])),
    score: 0,
    max: 0,
  });

const ratingsOf = (...events: ReturnType<typeof rated>[]) =>
  ratingsIn(createTracker(outline, recordOf([answered(1), ...events])).summary(), 4);

describe('the self-ratings of the six aspects', () => {
  test('are none before the first', () => {
    expect(ratingsOf()).toBeNull();
  });

  test('are one until there is another', () => {
    expect(ratingsOf(rated(5, [1, 2, 3, 4, 1, 2]))).toEqual({
      first: { at: 5, steps: { ability: 1, attitude: 2, appearance: 3, attention: 4, action: 1, responsibility: 2 } },
      latest: null,
    });
  });

  test('are the first and the latest of many, whatever lies between', () => {
    const ratings = ratingsOf(rated(7, [4, 4, 4, 4, 4, 4]), rated(9, [2, 2, 3, 3, 1, 2]), rated(5, [1, 2, 3, 4, 1, 2]));
    expect(ratings?.first.at).toBe(5);
    expect(ratings?.latest?.at).toBe(9);
    expect(ratings && movesOf(ratings)).toEqual({
      up: ['ability'],
      down: ['attention'],
      same: ['attitude', 'appearance', 'action', 'responsibility'],
    });
    expect(ratings && ASPECTS.map((aspect) => changeOf(ratings, aspect))).toEqual([1, 0, 0, -1, 0, 0]);
  });

  test('leave out what is not on the scale, and what only one of the two has', () => {
    const ratings = ratingsOf(rated(5, [0, 5, '', 'x', 2.5, 2, 3]), rated(6, [1, 1, 1, 1, 1]))!;
    expect(ratings.first.steps).toEqual({ responsibility: 2 });
    expect(movesOf(ratings)).toEqual({ up: [], down: [], same: [] });
    expect(changeOf(ratings, 'responsibility')).toBeNull();
  });

  test('pass over an answer of another type', () => {
    expect(ratingsOf({ ...rated(5, []), response: '3' })?.first.steps).toEqual({});
  });

  test('put each aspect rated twice in one of three, and going back undoes it', () => {
    const steps = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(steps, steps, (before, now) => {
        const there = movesOf(ratingsOf(rated(5, before), rated(6, now))!);
        const back = movesOf(ratingsOf(rated(5, now), rated(6, before))!);
        expect([...there.up, ...there.down, ...there.same].sort()).toEqual([...ASPECTS].sort());
        expect(back).toEqual({ up: there.down, down: there.up, same: there.same });
      }),
    );
  });
});
