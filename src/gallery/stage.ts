import type { Standing } from '../browser/learner.ts';
import type { Course, Lesson } from '../course/course.ts';
import type { Shown } from '../islands/quiz/question-state.svelte.ts';
import type { Question, QuestionType } from '../questions/index.ts';
import type { Reached } from './reached.ts';

/** A quiz as the gallery shows it: its island's props. */
export interface QuizView extends Reached {
  readonly kind: 'quiz';
  readonly lesson: Lesson;
  /** The one that is open stands first. */
  readonly questions: readonly Question[];
  readonly shown: Readonly<Record<string, Shown>>;
  readonly finished?: Standing;
}

/** The questions of the practice at a lesson's end. */
export const practiceOf = ({ questions, activities }: Lesson) => questions.filter(({ id }) => !activities.includes(id));

function firstOf(course: Course, type: QuestionType): { lesson: Lesson; question: Question } {
  for (const lesson of course.lessons) {
    const question = lesson.questions.find((each) => each.type === type);
    if (question) return { lesson, question };
  }
  throw new Error(`The gallery needs a question of type ${type}: no quizzes/*.yaml has one.`);
}

/** A question of a type and what stands around it: its states are shown on it. */
export function stageOf(course: Course, type: QuestionType) {
  const { lesson, question } = firstOf(course, type);
  const others = lesson.activities.includes(question.id) ? [] : practiceOf(lesson).filter((each) => each !== question);
  const view = (
    shown: Pick<Shown, 'response' | 'phase'> & Partial<Shown>,
    { attempts, ...more }: Partial<QuizView> & { readonly attempts?: number } = {},
  ): QuizView => ({
    kind: 'quiz',
    lesson,
    questions: [attempts === undefined ? question : { ...question, attempts }, ...others],
    shown: { [question.id]: { seed: 0, ...shown } },
    ...more,
  });
  return { question, view };
}
