import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepWords, testWord } from '../../../src/browser/step-words.ts';
import type { Way } from '../../../src/browser/page-data.ts';
import { branch } from '../../../src/i18n/index.ts';
import { missingIn } from '../../../src/progress/completion.ts';
import { nextStep } from '../../../src/progress/next-step.ts';
import { objectivesOf } from '../../../src/progress/objectives.ts';
import { comesBeforePostTest, comesFirst } from '../../../src/progress/order.ts';
import { recordOf, sorted } from '../../../src/progress/record.ts';
import { testState } from '../../../src/progress/test-state.ts';
import { createTracker } from '../../../src/progress/tracker.ts';
import type { StoredEvent } from '../../../src/progress/event.ts';
import { answer, events, make, outline } from '../progress/arbitraries.ts';

const texts = branch('id', 'stop');
const { states } = branch('id', 'progress');

/** As a page has it: the home page leads a completed course to "My learning", that one to the proof. */
const way = (page: 'home' | 'learning'): Way => ({
  texts: page === 'home' ? texts : { ...texts, results: texts.print },
  preTest: { href: 'pre/' },
  postTest: { href: 'post/' },
  results: { href: page === 'home' ? 'learning/' : 'proof/' },
  lessons: outline.lessons.map(({ id }) => ({ id, title: `Lesson ${id}`, href: `${id}/`, parts: {} })),
});

/** What each page says, in the words that it says it in. */
function told(list: Iterable<StoredEvent>, order: 'free' | 'fixed') {
  const summary = createTracker({ ...outline, order }, recordOf(list)).summary();
  const step = nextStep(summary, order);
  return {
    summary,
    rail: Object.fromEntries(summary.lessons.map(({ id, state }) => [id, states[state]])),
    passed: summary.course.lessonsPassed,
    waiting: outline.lessons.map(({ id }) => id).filter((id) => comesFirst(summary.lessons, order, id) !== null),
    home: { step: stepWords(step, way('home')), post: testWord('post', testState(summary.course, 'post'), texts) },
    learning: { step: stepWords(step, way('learning')), objectives: objectivesOf(summary, { ...outline, order }) },
    proof: missingIn(summary),
    postWaits: comesBeforePostTest(summary.lessons, order) !== null,
  };
}

/** What completes the course: chance alone hardly ever gets so far. */
const LAST_STEPS = [
  answer('diesel', 9),
  answer('sorting', 2),
  answer('bridge', 9),
  make('opened', { lesson: 'reading' }),
  make('test-finished', { test: 'post', score: 8, max: 10 }),
];
const lives = fc
  .tuple(events, fc.oneof(fc.constant(LAST_STEPS), fc.subarray(LAST_STEPS)))
  .map(([some, last]) => [...some, ...last]);

const anyOrder = fc.constantFrom('free' as const, 'fixed' as const);

describe('whatever was done, and in either order', () => {
  const always = (check: (pages: ReturnType<typeof told>) => void) =>
    fc.assert(
      fc.property(lives, anyOrder, (list, order) => check(told(list, order))),
      { numRuns: 300 },
    );

  it('the count is that of the lessons that the rail calls passed', () => {
    always(({ rail, passed }) => {
      expect(passed).toBe(Object.values(rail).filter((word) => word === states.passed).length);
    });
  });

  it('the proof misses just the lessons whose practice the rail does not call done, and a post-test not passed', () => {
    always(({ rail, home, proof }) => {
      const undone = Object.keys(rail).filter((id) => [states.new, states.opened].includes(rail[id]!));
      expect(proof.lessons).toEqual(undone);
      expect(proof.postTest).toBe(home.post !== texts.states.passed);
    });
  });

  it('the course is completed on every page or on none', () => {
    always(({ summary, home, learning, proof }) => {
      const completed = proof.lessons.length === 0 && !proof.postTest;
      expect(summary.course.state === 'completed').toBe(completed);
      if (home.step?.label === texts.results) expect(completed).toBe(true);
      expect(home.step?.label === texts.results).toBe(learning.step?.label === texts.print);
    });
  });

  it('home page and My learning lead to the same next step, until the course is completed', () => {
    always(({ home, learning }) => {
      if (home.step?.label === texts.results) expect(learning.step?.href).toBe('proof/');
      else expect(learning.step).toEqual(home.step);
    });
  });

  it('nobody is led to what the list says comes later', () => {
    always(({ home, waiting, postWaits }) => {
      for (const id of waiting) expect(home.step?.href).not.toBe(`${id}/`);
      if (postWaits) expect(home.step?.href).not.toBe('post/');
    });
  });

  it('an objective is called untouched only in a lesson that has practice left', () => {
    always(({ learning, proof }) => {
      for (const { state, lesson, practice } of learning.objectives)
        if (state === 'new' && practice.of > 0) expect(proof.lessons).toContain(lesson);
    });
  });

  it('the words are the same whether the events came in order, backwards or twice', () => {
    fc.assert(
      fc.property(lives, anyOrder, (list, order) => {
        const inOrder = told(sorted(recordOf(list)), order);
        expect(told([...list].reverse(), order)).toEqual(inOrder);
        expect(told([...list, ...list], order)).toEqual(inOrder);
      }),
    );
  });
});
