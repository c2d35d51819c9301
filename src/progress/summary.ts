import type { SnapshotFrom } from 'xstate';
import type { courseMachine, CourseState, TestContext } from './course-machine.ts';
import type { Answered, TestFinished, TestStarted } from './event.ts';
import type { Kept } from './kept.ts';
import { lessonScore, type lessonMachine, type LessonState } from './lesson-machine.ts';
import { before } from './record.ts';

export type { CourseState, LessonState };

export interface LessonSummary {
  readonly id: string;
  readonly state: LessonState;
  /** Graded questions answered at least once, out of `of`. */
  readonly answered: number;
  readonly of: number;
  /** Per cent, 0 to 100, of all graded questions; null before the first graded answer. */
  readonly score: number | null;
  /** Time in the lesson, of all writers together. */
  readonly seconds: number;
  /** The same a writer: what a writer's next visit adds to. */
  readonly secondsBy: Readonly<Record<string, number>>;
  /** When the learner was last in it (ms since 1970); null when never. */
  readonly lastAt: number | null;
  /** First, best and last answer by question id of today; only of questions answered. */
  readonly questions: Readonly<Record<string, Kept<Answered>>>;
}

export interface TestSummary {
  readonly first: TestFinished | null;
  readonly best: TestFinished | null;
  readonly last: TestFinished | null;
  /** The first that reached the mark it carried. */
  readonly passed: TestFinished | null;
  /** First and last one begun. */
  readonly begun: Pick<Kept<TestStarted>, 'first' | 'last'> | null;
  /** Begun and not handed in. */
  readonly running: TestStarted | null;
}

export interface CourseSummary {
  readonly state: CourseState;
  readonly lessons: number;
  /** Practised or passed. */
  readonly lessonsPractised: number;
  readonly lessonsPassed: number;
  readonly pre: TestSummary;
  readonly post: TestSummary;
}

/** All that a view needs to know of a learner's progress. */
export interface Summary {
  /** In the order of the outline. */
  readonly lessons: readonly LessonSummary[];
  readonly course: CourseSummary;
  /** Id of the lesson to go on with; null when all are practised. */
  readonly next: string | null;
}

function lessonSummary({ value, context }: SnapshotFrom<typeof lessonMachine>): LessonSummary {
  const { id, graded, answers, visits, lastAt } = context;
  return {
    id,
    state: value as LessonState,
    answered: graded.filter((question) => answers.has(question)).length,
    of: graded.length,
    score: lessonScore(context),
    seconds: [...visits.values()].reduce((sum, seconds) => sum + seconds, 0),
    secondsBy: Object.fromEntries(visits),
    lastAt,
    questions: Object.fromEntries(answers),
  };
}

function testSummary({ begun, finished, passed }: TestContext): TestSummary {
  const last = finished?.last ?? null;
  const started = begun?.last ?? null;
  return {
    first: finished?.first ?? null,
    best: finished?.best ?? null,
    last,
    passed: passed?.first ?? null,
    begun: begun ?? null,
    running: started && !(last && before(started, last)) ? started : null,
  };
}

/** The lesson begun and last touched, else the first new one; where the order is fixed, the first unfinished. */
function nextLesson(lessons: readonly LessonSummary[], order: 'free' | 'fixed'): string | null {
  const unfinished = lessons.filter(({ state }) => state === 'new' || state === 'opened');
  if (order === 'fixed') return unfinished[0]?.id ?? null;
  // The sort is stable: of lessons touched at the same time, or never, the first in the course stays first.
  return unfinished.sort((one, other) => (other.lastAt ?? -1) - (one.lastAt ?? -1))[0]?.id ?? null;
}

/** Reads the statecharts, never the events: what they don't know isn't shown. */
export function summarise(
  lessonSnapshots: readonly SnapshotFrom<typeof lessonMachine>[],
  { value, context }: SnapshotFrom<typeof courseMachine>,
  order: 'free' | 'fixed',
): Summary {
  const lessons = lessonSnapshots.map(lessonSummary);
  const passed = lessons.filter(({ state }) => state === 'passed').length;
  return {
    lessons,
    course: {
      state: value as CourseState,
      lessons: lessons.length,
      lessonsPractised: passed + lessons.filter(({ state }) => state === 'practised').length,
      lessonsPassed: passed,
      pre: testSummary(context.pre),
      post: testSummary(context.post),
    },
    next: nextLesson(lessons, order),
  };
}
