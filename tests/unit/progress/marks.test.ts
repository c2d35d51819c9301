import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answered } from '../../../src/progress/event.ts';
import { keep } from '../../../src/progress/kept.ts';
import { reaches, share } from '../../../src/progress/marks.ts';
import { createTracker } from '../../../src/progress/tracker.ts';
import { recordOf } from '../../../src/progress/record.ts';
import { outlineOf } from '../../../src/course/outline.ts';
import { courseOf, selfRating, singleChoice } from '../course/sample.ts';

test('a share is a number from 0 to 1, of nothing too', () => {
  expect(share({ score: 0, max: 0 })).toBe(0);
  fc.assert(
    fc.property(fc.nat(20), fc.nat(20), (score, more) => {
      const part = share({ score, max: score + more });
      expect(part).toBeGreaterThanOrEqual(0);
      expect(part).toBeLessThanOrEqual(1);
    }),
  );
  expect(reaches(100 * share({ score: 7, max: 10 }), 70)).toBe(true);
});

const answer = (question: string, at: number, fields: Partial<Answered>): Answered => ({
  id: `${at}-${question}`,
  v: 1,
  at,
  kind: 'answered',
  lesson: 'lesson',
  question,
  response: { item: '2' },
  score: 0,
  max: 0,
  attempt: 1,
  seed: at,
  revision: '0123abcd',
  ...fields,
});

test('of ungraded answers, equally good, the first is the best and the last is remembered', () => {
  const [first, last] = [answer('rating', 1, {}), answer('rating', 2, { response: { item: '4' } })];
  expect(keep(keep(undefined, first, share), last, share)).toEqual({ first, best: first, last });
});

test('an ungraded answer neither makes a lesson practised nor changes its score', () => {
  const outline = outlineOf(courseOf([singleChoice('choice'), selfRating('rating')]));
  const summaryOf = (...events: Answered[]) => createTracker(outline, recordOf(events)).summary().lessons[0]!;
  const rated = summaryOf(answer('rating', 1, {}));
  expect(rated).toMatchObject({ state: 'opened', answered: 0, of: 1, score: null });
  expect(rated.questions['rating']?.last.response).toEqual({ item: '2' });
  const right = answer('choice', 2, { response: 'option-0', score: 1, max: 1 });
  expect(summaryOf(right)).toMatchObject({ state: 'passed', score: 100 });
  expect(summaryOf(right, answer('rating', 3, {}))).toMatchObject({ state: 'passed', answered: 1, of: 1, score: 100 });
});
