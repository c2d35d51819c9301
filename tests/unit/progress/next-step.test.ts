import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../../src/progress/event.ts';
import { nextStep, type NextStep } from '../../../src/progress/next-step.ts';
import { recordOf } from '../../../src/progress/record.ts';
import { createTracker } from '../../../src/progress/tracker.ts';
import { answer, make, outline } from './arbitraries.ts';

const begun = (test: 'pre' | 'post') => make('test-started', { test });
const done = (test: 'pre' | 'post', score = 9) => make('test-finished', { test, score, max: 10 });
const opened = (lesson: string) => make('opened', { lesson });
const practised = () => [answer('diesel', 9), answer('sorting', 9), answer('bridge', 9), opened('reading')];

describe('the next step', () => {
  const cases: [string, () => StoredEvent[], NextStep][] = [
    ['of a new learner is to begin', () => [], { kind: 'begin' }],
    ['is the test that is running', () => [begun('pre')], { kind: 'test', test: 'pre' }],
    ['is a lesson after the pre-test', () => [begun('pre'), done('pre')], { kind: 'lesson', lesson: 'needs' }],
    [
      'is a lesson once one was touched since the test began',
      () => [begun('pre'), opened('answers')],
      { kind: 'lesson', lesson: 'answers' },
    ],
    [
      'is the test once it was begun since the lesson',
      () => [opened('answers'), begun('pre')],
      { kind: 'test', test: 'pre' },
    ],
    [
      'is the test begun last, of two that are running',
      () => [begun('post'), begun('pre')],
      { kind: 'test', test: 'pre' },
    ],
    ['is the post-test after all lessons', practised, { kind: 'post-test', again: false }],
    [
      'is the post-test again when it was not passed',
      () => [...practised(), done('post', 3)],
      { kind: 'post-test', again: true },
    ],
    ['is nothing more once the course is completed', () => [...practised(), done('post')], { kind: 'completed' }],
    [
      'is a test begun again, even then',
      () => [...practised(), done('post'), begun('post')],
      { kind: 'test', test: 'post' },
    ],
  ];
  it.each(cases)('%s', (_, list, step) => {
    const summary = createTracker(outline, recordOf(list())).summary();
    expect(nextStep(summary, 'free')).toEqual(step);
  });

  it('is no post-test before all lessons where the order is fixed', () => {
    const fixed = { ...outline, order: 'fixed' as const };
    const summary = (list: StoredEvent[]) => createTracker(fixed, recordOf(list)).summary();
    expect(nextStep(summary([opened('answers'), begun('post')]), 'fixed')).toEqual({ kind: 'lesson', lesson: 'needs' });
    expect(nextStep(summary([...practised(), begun('post')]), 'fixed')).toEqual({ kind: 'test', test: 'post' });
  });
});
