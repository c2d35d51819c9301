import type { Course, Lesson } from '../course/course.ts';
import type { LessonState } from '../progress/summary.ts';
import { QUESTION_TYPES } from '../questions/index.ts';
import type { Allowed, SeededAnswer } from './prepare.ts';
import { quizStates } from './quiz-states.ts';
import type { Reached } from './reached.ts';
import { samplesOf } from './samples.ts';
import type { QuizView } from './stage.ts';
import { testStates, type TestView } from './test-states.ts';

/** Whether the record is saved, and the dialog about it. "Saving" passes too quickly to be held. */
interface SavedView extends Reached {
  readonly kind: 'saved';
}

/** Where the learner is in the course: "continue", the rosette, the list. */
interface ProgressView extends Reached {
  readonly kind: 'progress';
  /** @default 'free' */
  readonly order?: Course['order'];
}

/** A term of the glossary in a sentence. */
interface TermView extends Reached {
  readonly kind: 'term';
  readonly term: string;
}

/** Links to all the others. */
interface AllView extends Reached {
  readonly kind: 'all';
}

export type View = QuizView | TestView | SavedView | ProgressView | TermView | AllView;

/** Name of the page that links to all states. */
export const ALL = 'all';

function savedStates(): [string, View][] {
  const KINDS: Record<string, Allowed> = { saved: 'all', full: 'no-room', forbidden: 'nothing' };
  return Object.entries(KINDS).flatMap(([kind, allowed]): [string, View][] => [
    [`saved-${kind}`, { kind: 'saved', prepared: { allowed }, until: `.page [data-saved=${kind}]` }],
    [`record-${kind}`, { kind: 'saved', prepared: { allowed }, press: ['.page [data-saved]'], until: 'dialog[open]' }],
  ]);
}

function progressStates(course: Course, lesson: Lesson): [string, View][] {
  const answers = (response: 'right' | 'wrong') =>
    lesson.questions.map((question): SeededAnswer => {
      const { right, wrong = right } = samplesOf(question);
      const given = (response === 'right' ? right : wrong)(question);
      const score = QUESTION_TYPES[question.type].score(question as never, given as never);
      return { question: question.id, response: given, ...score };
    });
  const ANSWERS: Record<Exclude<LessonState, 'new'>, SeededAnswer[]> = {
    opened: [],
    practised: answers('wrong'),
    passed: answers('right'),
  };
  const heading = lesson.headings.at(-1)?.id ?? '';
  return [
    ['progress-new', { kind: 'progress' }],
    ['progress-fixed', { kind: 'progress', order: 'fixed' }],
    ...Object.entries(ANSWERS).map(([state, given]): [string, View] => [
      `progress-${state}`,
      {
        kind: 'progress',
        prepared: { course: course.id, lesson: lesson.id, heading, revision: course.revision, answers: given },
        until: `.page .rosette [data-state=${state}]`,
      },
    ]),
  ];
}

function otherStates(course: Course): [string, View][] {
  const [lesson] = course.lessons;
  const [term] = course.glossary;
  if (!lesson || !term) throw new Error('The gallery needs a lesson, and a term in the glossary.');
  return [
    ...savedStates(),
    ...progressStates(course, lesson),
    ['term-open', { kind: 'term', term: term.id, press: ['a.term'], until: '.meaning' }],
  ];
}

/** Every page of the gallery by its name, which is also the last part of its address. */
export const galleryStates = (course: Course): ReadonlyMap<string, View> =>
  new Map([[ALL, { kind: 'all' }], ...quizStates(course), ...testStates(), ...otherStates(course)]);
