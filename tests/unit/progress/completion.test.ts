import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../../src/progress/event.ts';
import { completedAt, missingIn } from '../../../src/progress/completion.ts';
import { recordOf } from '../../../src/progress/record.ts';
import { testState } from '../../../src/progress/test-state.ts';
import { createTracker } from '../../../src/progress/tracker.ts';
import { answer, make, outline } from './arbitraries.ts';

const summaryOf = (...events: StoredEvent[]) => createTracker(outline, recordOf(events)).summary();
const practised = () => [
  answer('diesel', 0),
  answer('sorting', 0),
  make('opened', { lesson: 'reading' }),
  answer('bridge', 0),
];
const post = (score: number) => make('test-finished', { test: 'post', score, max: 10 });

describe('what is missing', () => {
  it('is every lesson not practised, and a post-test passed', () => {
    expect(missingIn(summaryOf())).toEqual({ lessons: ['needs', 'answers', 'reading'], postTest: true });
    expect(missingIn(summaryOf(answer('bridge', 0), post(3)))).toEqual({
      lessons: ['needs', 'reading'],
      postTest: true,
    });
    expect(missingIn(summaryOf(...practised(), post(7)))).toEqual({ lessons: [], postTest: false });
  });
});

describe('the day of completion', () => {
  const at = (...events: StoredEvent[]) => completedAt(summaryOf(...events), outline);

  it('is unknown before completion', () => {
    expect(at(...practised())).toBeNull();
    expect(at(post(9))).toBeNull();
  });

  it('is when the last of what the course asks was done, the post-test or an answer', () => {
    const [lessons, test] = [practised(), post(9)];
    expect(at(...lessons, test)).toBe(test.at);
    const later = practised();
    expect(at(test, ...later)).toBe(later.at(-1)!.at);
  });

  it('is not moved by further answers and tests', () => {
    const [lessons, test] = [practised(), post(9)];
    expect(at(...lessons, test, answer('bridge', 9), answer('rating', 9), post(10))).toBe(test.at);
  });
});

describe('the state of a test', () => {
  const begun = (test: 'pre' | 'post') => make('test-started', { test });
  const pre = () => make('test-finished', { test: 'pre', score: 9, max: 10 });

  it.each([
    ['new', 'new', () => []],
    ['running', 'running', () => [begun('pre'), begun('post')]],
    ['taken', 'taken', () => [begun('pre'), pre(), post(3)]],
    ['taken', 'passed', () => [pre(), post(9)]],
    // A retake shows as running until one is passed; a pre-test is taken once and for all.
    ['taken', 'running', () => [pre(), begun('pre'), post(3), begun('post')]],
    ['taken', 'passed', () => [pre(), post(9), begun('post')]],
  ] as const)('pre %s, post %s', (before, after, events) => {
    const { course } = summaryOf(...events());
    expect([testState(course, 'pre'), testState(course, 'post')]).toEqual([before, after]);
  });
});
