import { assign, createMachine } from 'xstate';
import type { TestFinished, TestStarted } from './event.ts';
import { keep, type Kept } from './kept.ts';
import { isPractised, type LessonState } from './lesson-machine.ts';
import { hasPassed, share } from './marks.ts';

export type CourseState = 'new' | 'pre-tested' | 'learning' | 'post-testing' | 'completed';

/** What is remembered of the pre-tests, or of the post-tests. */
export interface TestContext {
  readonly begun?: Kept<TestStarted>;
  readonly finished?: Kept<TestFinished>;
  /** Those that reached the mark they carried. */
  readonly passed?: Kept<TestFinished>;
}

export interface CourseContext {
  /** How many lessons there are. */
  readonly count: number;
  /** State of each lesson that isn't new. */
  readonly lessons: ReadonlyMap<string, LessonState>;
  readonly pre: TestContext;
  readonly post: TestContext;
}

export type CourseEvent =
  | { readonly type: 'lesson-changed'; readonly lesson: string; readonly state: LessonState }
  | { readonly type: 'test-started'; readonly event: TestStarted }
  | { readonly type: 'test-finished'; readonly event: TestFinished };

const none = () => 0;

function withFinished(tests: TestContext, event: TestFinished): TestContext {
  return {
    ...tests,
    finished: keep(tests.finished, event, share),
    ...(hasPassed(event) && { passed: keep(tests.passed, event, none) }),
  };
}

interface Told {
  readonly context: CourseContext;
}

const aPreTestWasHandedIn = ({ context }: Told) => context.pre.finished !== undefined;

const aLessonWasOpened = ({ context }: Told) => context.lessons.size > 0;

const aPostTestWasBegun = ({ context: { post } }: Told) => Boolean(post.begun ?? post.finished);

const everyLessonIsPractisedAndAPostTestPassed = ({ context: { count, lessons, post } }: Told) =>
  post.passed !== undefined && [...lessons.values()].filter(isPractised).length === count;

/**
 * The rules of the course. It goes forward only: who goes back to a lesson after a post-test, or takes the post-test
 * again, is still post-testing; who completed it stays so. The pre-test may be skipped, and lessons and post-test come
 * in any order.
 */
export const courseMachine = createMachine({
  types: {} as { input: { readonly count: number }; context: CourseContext; events: CourseEvent },
  context: ({ input: { count } }) => ({ count, lessons: new Map(), pre: {}, post: {} }),
  initial: 'new',
  states: {
    new: {
      always: [
        { guard: aPreTestWasHandedIn, target: 'pre-tested' },
        { guard: aLessonWasOpened, target: 'learning' },
        { guard: aPostTestWasBegun, target: 'post-testing' },
      ],
    },
    'pre-tested': {
      always: [
        { guard: aLessonWasOpened, target: 'learning' },
        { guard: aPostTestWasBegun, target: 'post-testing' },
      ],
    },
    learning: { always: { guard: aPostTestWasBegun, target: 'post-testing' } },
    'post-testing': { always: { guard: everyLessonIsPractisedAndAPostTestPassed, target: 'completed' } },
    completed: {},
  },
  on: {
    'lesson-changed': {
      actions: assign({
        lessons: ({ context, event }) => new Map(context.lessons).set(event.lesson, event.state),
      }),
    },
    'test-started': {
      actions: assign(({ context, event: { event } }) => ({
        [event.test]: { ...context[event.test], begun: keep(context[event.test].begun, event, none) },
      })),
    },
    'test-finished': {
      actions: assign(({ context, event: { event } }) => ({
        [event.test]: withFinished(context[event.test], event),
      })),
    },
  },
});
