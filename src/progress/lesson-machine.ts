import { assign, createMachine } from 'xstate';
import type { LessonOutline } from '../course/course.ts';
import type { Answered } from './event.ts';
import { keep, type Kept } from './kept.ts';
import { reaches, share } from './marks.ts';

export type LessonState = 'new' | 'opened' | 'practised' | 'passed';

/** Every graded question was answered, whether or not the answers reach the pass mark. */
export const isPractised = (state: LessonState): boolean => state === 'practised' || state === 'passed';

export interface LessonInput {
  readonly lesson: LessonOutline;
  /** Per cent. */
  readonly passMark: number;
}

export interface LessonContext {
  readonly id: string;
  /** Ids of the questions that count. */
  readonly graded: readonly string[];
  readonly passMark: number;
  /** By question id of today, graded or not. */
  readonly answers: ReadonlyMap<string, Kept<Answered>>;
  /** Seconds in the lesson, by writer. */
  readonly visits: ReadonlyMap<string, number>;
  /** When the learner was last here; null before the first visit. */
  readonly lastAt: number | null;
}

/** Ids are those of today's outline: the tracker has translated former ones. */
export type LessonEvent =
  | { readonly type: 'opened'; readonly at: number }
  | { readonly type: 'visited'; readonly at: number; readonly writer: string; readonly seconds: number }
  | { readonly type: 'answered'; readonly at: number; readonly question: string; readonly answer: Answered };

/**
 * Mean over the graded questions of the best score, in per cent; a question not yet answered counts 0.
 * Null before the first graded answer: no interaction, no score.
 */
export function lessonScore({ graded, answers }: LessonContext): number | null {
  const best = graded.flatMap((id) => answers.get(id)?.best ?? []);
  return best.length > 0 ? (100 * best.reduce((sum, answer) => sum + share(answer), 0)) / graded.length : null;
}

interface Told {
  readonly context: LessonContext;
}

const wasVisited = ({ context }: Told) => context.lastAt !== null;

const everyGradedQuestionWasAnswered = ({ context }: Told) => context.graded.every((id) => context.answers.has(id));

function theBestScoresReachThePassMark({ context }: Told): boolean {
  const score = lessonScore(context);
  return score !== null && reaches(score, context.passMark);
}

/**
 * The rules of a lesson. What was reached is never lost: later answers and visits only add.
 *
 * A lesson without graded questions is practised as soon as it is opened, for there is nothing more to do in it,
 * and it is never passed, for it has no score.
 */
export const lessonMachine = createMachine({
  types: {} as { input: LessonInput; context: LessonContext; events: LessonEvent },
  context: ({ input: { lesson, passMark } }) => ({
    id: lesson.id,
    graded: lesson.questions.filter((question) => question.graded).map((question) => question.id),
    passMark,
    answers: new Map(),
    visits: new Map(),
    lastAt: null,
  }),
  initial: 'new',
  states: {
    new: { always: { guard: wasVisited, target: 'opened' } },
    opened: { always: { guard: everyGradedQuestionWasAnswered, target: 'practised' } },
    practised: { always: { guard: theBestScoresReachThePassMark, target: 'passed' } },
    passed: {},
  },
  // The tracker sends events in their order, so each is the latest; after an older one it begins anew.
  on: {
    opened: { actions: assign({ lastAt: ({ event }) => event.at }) },
    visited: {
      actions: assign({
        lastAt: ({ event }) => event.at,
        // A writer counts up, so its greatest number is the sum of its visits.
        visits: ({ context: { visits }, event: { writer, seconds } }) =>
          new Map(visits).set(writer, Math.max(visits.get(writer) ?? 0, seconds)),
      }),
    },
    answered: {
      actions: assign({
        lastAt: ({ event }) => event.at,
        answers: ({ context: { answers }, event: { question, answer } }) =>
          new Map(answers).set(question, keep(answers.get(question), answer, share)),
      }),
    },
  },
});
