import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredEvent, TestAnswer } from '../../../src/progress/event.ts';
import { objectivesOf, type ObjectiveState } from '../../../src/progress/objectives.ts';
import { condense } from '../../../src/progress/condense.ts';
import { recordOf, type EventRecord } from '../../../src/progress/record.ts';
import { createTracker } from '../../../src/progress/tracker.ts';
import { answer, events, make, outline } from './arbitraries.ts';

/** Two practice questions of one objective, so that it can be half answered. */
const course = {
  ...outline,
  lessons: [
    {
      id: 'needs',
      questions: [
        { id: 'diesel', objective: 'origin', graded: true },
        { id: 'sorting', objective: 'origin', graded: true },
        { id: 'rating', objective: 'origin', graded: false },
        { id: 'bridge', objective: 'ways', graded: true },
      ],
    },
  ],
};
const standing = (list: readonly StoredEvent[], of = course) =>
  objectivesOf(createTracker(of, recordOf(list)).summary(), of);
const origin = (...list: StoredEvent[]) => standing(list)[0]!;

const item = (score: number, more: Partial<TestAnswer> = {}): TestAnswer => ({
  question: 'item',
  objective: 'origin',
  response: 'a',
  score,
  max: 1,
  ...more,
});
const test = (kind: 'pre' | 'post', ...answers: TestAnswer[]) =>
  make('test-finished', { test: kind, answers, score: 0, max: 16 });

describe('the state of an objective', () => {
  const PRACTICE: Record<string, () => StoredEvent[]> = {
    none: () => [],
    some: () => [answer('diesel', 10)],
    low: () => [answer('diesel', 10), answer('sorting', 3)],
    high: () => [answer('diesel', 10), answer('sorting', 4)],
  };
  const cases: [keyof typeof PRACTICE, ObjectiveState, ObjectiveState, ObjectiveState][] = [
    ['none', 'new', 'review', 'weak'],
    ['some', 'learning', 'review', 'weak'],
    ['low', 'review', 'review', 'weak'],
    ['high', 'practised', 'mastered', 'review'],
  ];
  it.each(cases)('after practice: %s is %s; with the item right %s, wrong %s', (practice, without, right, wrong) => {
    expect(origin(...PRACTICE[practice]!()).state).toBe(without);
    expect(origin(...PRACTICE[practice]!(), test('post', item(1))).state).toBe(right);
    expect(origin(...PRACTICE[practice]!(), test('post', item(0))).state).toBe(wrong);
  });

  it('rests on the best answers, those that count alone', () => {
    const list = [answer('diesel', 10), answer('diesel', 0), answer('sorting', 10), answer('rating', 0)];
    expect(origin(...list)).toMatchObject({
      state: 'practised',
      practice: { right: 2, of: 2, open: [], notRight: [] },
    });
  });

  it('rests on the latest post-test, and on no pre-test', () => {
    const list = [answer('diesel', 10), answer('sorting', 10), test('post', item(0)), test('post', item(1))];
    expect(origin(...list).state).toBe('mastered');
    expect(origin(test('pre', item(1))).state).toBe('new');
  });

  it('is that of today for a test that named it by a former id', () => {
    expect(origin(test('post', item(1, { objective: 'source' }))).post).toEqual({ score: 1, max: 1, notRight: [] });
  });

  it('without practice that counts rests on the test alone', () => {
    const bare = { ...course, lessons: [{ id: 'needs', questions: [course.lessons[0]!.questions[2]!] }] };
    const states = [[], [test('post', item(1))], [test('post', item(0))]].map((list) => standing(list, bare)[0]!.state);
    expect(states).toEqual(['new', 'mastered', 'review']);
  });
});

describe('the evidence of an objective', () => {
  it('is what practice left open or not right, and its items in the first pre-test and the latest post-test', () => {
    const list = [
      test('pre', item(0), item(1, { objective: 'ways' })),
      test('pre', item(1)),
      answer('sorting', 9),
      test('post', item(1)),
      test('post', item(0, { question: 'other' })),
    ];
    expect(origin(...list)).toMatchObject({
      practice: { right: 0, of: 2, open: ['diesel'], notRight: ['sorting'] },
      pre: { score: 0, max: 1, notRight: ['item'] },
      post: { score: 0, max: 1, notRight: ['other'] },
    });
  });

  it('is null where a test did not ask for it', () => {
    expect(origin(test('pre', item(1, { objective: 'ways' })))).toMatchObject({ pre: null, post: null });
  });
});

describe('the step for an objective', () => {
  const full = () => [answer('diesel', 10), answer('sorting', 10)];
  const cases: [string, () => StoredEvent[], object][] = [
    ['is to open the lesson', () => [], { kind: 'open' }],
    ['is to answer what is open', () => [answer('diesel', 3)], { kind: 'practise', question: 'sorting' }],
    [
      'is to read what practice showed',
      () => [answer('diesel', 10), answer('sorting', 0)],
      { kind: 'read', question: 'sorting' },
    ],
    ['is to take the post-test', full, { kind: 'post-test' }],
    ['is to read what the test showed', () => [...full(), test('post', item(0))], { kind: 'read', question: 'item' }],
    [
      'is to be tested again after practice since',
      () => [...full(), test('post', item(0)), answer('diesel', 10)],
      { kind: 'retake' },
    ],
    [
      'is to practise before it is to be tested again',
      () => [answer('diesel', 10), test('post', item(0))],
      { kind: 'practise', question: 'sorting' },
    ],
    ['is nothing', () => [...full(), test('post', item(1))], { kind: 'nothing' }],
  ];
  it.each(cases)('%s', (_, list, step) => {
    expect(origin(...list()).step).toEqual(step);
  });
});

const standings = (record: EventRecord) => objectivesOf(createTracker(outline, record).summary(), outline);

describe('whatever was done', () => {
  it('every objective of the course has one standing, and leads only to questions that were asked', () => {
    fc.assert(
      fc.property(events.map(recordOf), (record) => {
        const all = standings(record);
        expect(all.map(({ id }) => id)).toEqual(['origin', 'ways', 'any']);
        for (const { state, step, practice, post } of all) {
          expect(step.kind === 'nothing').toBe(state === 'mastered');
          expect(practice.right + practice.open.length + practice.notRight.length).toBe(practice.of);
          if (step.kind === 'practise') expect(practice.open).toContain(step.question);
          if (step.kind === 'read') expect([...practice.notRight, ...(post?.notRight ?? [])]).toContain(step.question);
        }
      }),
    );
  });

  it('condensing the record changes no standing', () => {
    fc.assert(
      fc.property(events.map(recordOf), (record) => {
        expect(standings(condense(record))).toEqual(standings(record));
      }),
    );
  });
});
