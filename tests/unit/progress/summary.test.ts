import { describe, expect, it } from 'vitest';
import type { LearnerEvent, StoredEvent } from '../../../src/progress/event.ts';
import { recordOf } from '../../../src/progress/record.ts';
import { createTracker } from '../../../src/progress/tracker.ts';
import { answer, make, outline } from './arbitraries.ts';

const summaryOf = (events: readonly StoredEvent[], order: 'free' | 'fixed' = 'free') =>
  createTracker({ ...outline, order }, recordOf(events)).summary();
const lessonOf = (events: readonly StoredEvent[], place = 0) => summaryOf(events).lessons[place];

describe('the summary', () => {
  it('of a new learner is empty and points to the first lesson', () => {
    const { lessons, course, next } = summaryOf([]);
    expect(lessons[0]).toEqual({
      id: 'needs',
      state: 'new',
      answered: 0,
      of: 2,
      score: null,
      seconds: 0,
      secondsBy: {},
      lastAt: null,
      questions: {},
    });
    const none = { begun: null, first: null, best: null, last: null, passed: null, running: null };
    expect(course).toEqual({ state: 'new', lessons: 3, lessonsPractised: 0, lessonsPassed: 0, pre: none, post: none });
    expect(next).toBe('needs');
  });

  it('shows first, best and last answer to each question, those that do not count too', () => {
    const list = [4, 8, 2].map((score) => answer('diesel', score));
    const rating = answer('rating', 3);
    expect(lessonOf([...list, rating])).toMatchObject({
      answered: 1,
      of: 2,
      score: 40,
      lastAt: rating.at,
      questions: { diesel: { first: list[0], best: list[1], last: list[2] }, rating: { last: rating } },
    });
  });

  it('adds up the greatest time of each writer', () => {
    const visits = [
      make('visited', { writer: 'phone', seconds: 10 }),
      make('visited', { writer: 'phone', seconds: 25 }),
      make('visited', { writer: 'office', seconds: 5 }),
    ];
    expect(lessonOf(visits)).toMatchObject({ seconds: 30, secondsBy: { phone: 25, office: 5 } });
  });

  it('counts what was done under a former id of a lesson or question', () => {
    const [visit, ferry] = [
      make('visited', { lesson: 'replies', seconds: 7 }),
      answer('ferry', 9, { lesson: 'replies' }),
    ];
    expect(lessonOf([visit, ferry], 1)).toMatchObject({
      state: 'passed',
      seconds: 7,
      score: 90,
      questions: { bridge: { first: ferry } },
    });
  });

  it('takes no notice of a lesson or question that is no longer taught', () => {
    const gone = [answer('gone', 9), answer('constructor', 9), make('opened', { lesson: 'gone' })];
    expect(summaryOf(gone)).toEqual(summaryOf([]));
  });

  it('counts lessons practised, among them lessons passed', () => {
    const events = [answer('diesel', 0), answer('sorting', 0), answer('bridge', 9)];
    expect(summaryOf(events).course).toMatchObject({ lessons: 3, lessonsPractised: 2, lessonsPassed: 1 });
  });

  it('shows a test as running from its beginning until it is handed in', () => {
    const begun = make('test-started', { test: 'post' });
    const done = make('test-finished', { test: 'post', score: 8, max: 10 });
    expect(summaryOf([begun]).course.post).toMatchObject({ running: begun, last: null });
    expect(summaryOf([begun, done]).course.post).toMatchObject({ running: null, last: done, passed: done });
    const again = make('test-started', { test: 'post' });
    expect(summaryOf([begun, done, again]).course.post.running).toEqual(again);
  });
});

describe('the lesson to go on with', () => {
  const [needs, answers] = [make('opened', { lesson: 'needs' }), make('opened', { lesson: 'answers' })];
  const reading = make('opened', { lesson: 'reading' });
  const cases: [string, LearnerEvent[], 'free' | 'fixed', string | null][] = [
    ['is the one last touched', [needs, answers], 'free', 'answers'],
    ['is not one that is practised', [needs, answer('bridge', 0)], 'free', 'needs'],
    ['is else the first that is unfinished', [reading], 'free', 'needs'],
    ['is the first unfinished where the order is fixed', [needs, answers], 'fixed', 'needs'],
    [
      'is none when all are practised',
      ['diesel', 'sorting', 'bridge'].map((id) => answer(id, 0)).concat(reading as never),
      'free',
      null,
    ],
  ];
  it.each(cases)('%s', (_, events, order, next) => {
    expect(summaryOf(events, order).next).toBe(next);
  });
});
