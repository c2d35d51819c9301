import { describe, expect, it } from 'vitest';
import { adjacencyMapToArray, createTestModel } from 'xstate/graph';
import {
  courseMachine,
  type CourseContext,
  type CourseEvent,
  type CourseState,
  type TestContext,
} from '../../../src/progress/course-machine.ts';
import type { TestFinished, TestKind, TestStarted } from '../../../src/progress/event.ts';
import { createTracker } from '../../../src/progress/tracker.ts';
import { answer, make, outline } from './arbitraries.ts';

const course = { ...outline, lessons: outline.lessons.slice(0, 2) };

const changed = (lesson: string, state: 'opened' | 'practised'): CourseEvent => ({
  type: 'lesson-changed',
  lesson,
  state,
});
const started = (test: TestKind): CourseEvent => ({
  type: 'test-started',
  event: make('test-started', { test }) as TestStarted,
});
const finished = (test: TestKind, score: number, passMark = 70): CourseEvent => ({
  type: 'test-finished',
  event: make('test-finished', { test, score, max: 10, passMark }) as TestFinished,
});

const EVENTS: readonly CourseEvent[] = [
  changed('needs', 'opened'),
  changed('needs', 'practised'),
  changed('answers', 'practised'),
  started('pre'),
  finished('pre', 9),
  started('post'),
  finished('post', 6),
  finished('post', 7),
];

const ORDER: readonly CourseState[] = ['new', 'pre-tested', 'learning', 'post-testing', 'completed'];

const keptIds = ({ begun, finished, passed }: TestContext) => [begun, finished, passed].map((kept) => kept?.best.id);

const model = createTestModel(courseMachine, {
  input: { count: 2 },
  events: EVENTS,
  // As in the tracker, a lesson never goes back.
  filterEvents: ({ context }, event) =>
    event.type !== 'lesson-changed' || context.lessons.get(event.lesson) !== 'practised',
  serializeState: ({ value, context: { lessons, pre, post } }) =>
    JSON.stringify([value, [...lessons].sort(), [pre, post].map(keptIds)]),
});

/** The rules in other words. */
function expected({ lessons, pre, post }: CourseContext): CourseState {
  const practised = [...lessons.values()].filter((state) => state !== 'opened').length;
  if (practised === 2 && post.passed) return 'completed';
  if (post.begun || post.finished) return 'post-testing';
  if (lessons.size > 0) return 'learning';
  return pre.finished ? 'pre-tested' : 'new';
}

/** What the tracker is told when the machine sees a lesson change. */
const questionsOf = { needs: ['diesel', 'sorting'], answers: ['bridge'] };

describe('the course', () => {
  it('is in the state that its rules name, wherever its events lead', () => {
    const steps = adjacencyMapToArray(model.getAdjacencyMap());
    for (const { state } of steps) expect(state.value).toBe(expected(state.context));
    expect(new Set(steps.map(({ state }) => state.value))).toEqual(new Set(ORDER));
  });

  it('never goes back', () => {
    for (const { state, nextState } of adjacencyMapToArray(model.getAdjacencyMap()))
      expect(ORDER.indexOf(nextState.value as CourseState)).toBeGreaterThanOrEqual(
        ORDER.indexOf(state.value as CourseState),
      );
  });

  it('is shown by the tracker as the machine has it, on every shortest path', async () => {
    for (const path of model.getShortestPaths()) {
      const tracker = createTracker(course);
      await path.test({
        states: { '*': ({ value }) => expect(tracker.summary().course.state).toBe(value) },
        events: {
          'lesson-changed': ({ event }) => {
            const { lesson, state } = event as CourseEvent & { type: 'lesson-changed' };
            if (state === 'opened') tracker.add([make('opened', { lesson })]);
            else tracker.add(questionsOf[lesson as keyof typeof questionsOf].map((id) => answer(id, 0)));
          },
          'test-started': ({ event }) => tracker.add([(event as CourseEvent & { type: 'test-started' }).event]),
          'test-finished': ({ event }) => tracker.add([(event as CourseEvent & { type: 'test-finished' }).event]),
        },
      });
    }
  });

  const stateAfter = (...events: Parameters<ReturnType<typeof createTracker>['add']>[0][]) => {
    const tracker = createTracker(course);
    for (const batch of events) tracker.add(batch);
    return tracker.summary().course.state;
  };
  const practise = () => ['diesel', 'sorting', 'bridge'].map((id) => answer(id, 0));
  const post = (score: number, passMark: number) => [make('test-finished', { test: 'post', score, max: 10, passMark })];

  it('completes with the post-test before or after the lessons', () => {
    expect(stateAfter(post(7, 70), practise())).toBe('completed');
    expect(stateAfter(practise(), post(7, 70))).toBe('completed');
  });

  it('completes with a retried post-test, and stays completed after a worse one', () => {
    expect(stateAfter(practise(), post(6, 70))).toBe('post-testing');
    expect(stateAfter(practise(), post(6, 70), post(8, 70), post(1, 70))).toBe('completed');
  });

  it('asks of a post-test the mark that it carried, not the highest score', () => {
    expect(stateAfter(practise(), post(6, 60), post(7, 80))).toBe('completed');
    expect(stateAfter(practise(), post(7, 80))).toBe('post-testing');
  });

  it('does without a pre-test, and is not completed by one', () => {
    expect(stateAfter(practise(), [make('test-finished', { test: 'pre', score: 10, max: 10 })])).toBe('learning');
  });
});
