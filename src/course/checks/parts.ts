import type { Bilingual, ChoiceOption } from '../../questions/question.ts';
import type { Question, QuestionOf, QuestionType } from '../../questions/index.ts';
import type { Course, Lesson } from '../course.ts';
import type { Path, Place } from './finding.ts';

/** One thing that a learner can choose or place, whatever the question's type. */
export interface Part {
  readonly id: string;
  readonly kind: 'option' | 'item';
  /** Path inside the question. */
  readonly path: Path;
  readonly text: Bilingual;
  readonly feedback: Bilingual;
  /** Misconception ids that the part names, with their paths inside the question. */
  readonly misconceptions: readonly { readonly id: string; readonly path: Path }[];
}

const optionPart = (option: ChoiceOption, index: number): Part => {
  const path = ['options', index];
  const misconceptions =
    option.misconception === undefined ? [] : [{ id: option.misconception, path: [...path, 'misconception'] }];
  return { id: option.id, kind: 'option', path, text: option.text, feedback: option.feedback, misconceptions };
};

const PARTS: { [Type in QuestionType]: (question: QuestionOf<Type>) => Part[] } = {
  'single-choice': (question) => question.options.map(optionPart),
  'multiple-response': (question) => question.options.map(optionPart),
  categorising: (question) =>
    question.items.map((item, index) => {
      const path = ['items', index];
      const misconceptions = Object.entries(item.misconceptions).map(([category, id]) => ({
        id,
        path: [...path, 'misconceptions', category],
      }));
      return { id: item.id, kind: 'item', path, text: item.text, feedback: item.feedback, misconceptions };
    }),
};

/** A question of the bank: those of the tests have no hint. */
export type BankQuestion<Kind extends Question = Question> = Kind extends Question
  ? Omit<Kind, 'hint'> & { readonly hint?: Bilingual }
  : never;

/** The parts of a question, in authored order. */
export const partsOf = (question: BankQuestion): Part[] =>
  (PARTS[question.type] as (question: BankQuestion) => Part[])(question);

/** A question with its lesson and its place. */
export interface PlacedQuestion<Kind extends Question = Question> {
  readonly question: BankQuestion<Kind>;
  readonly lesson: Lesson;
  /** The place of something inside the question. */
  readonly at: (...path: Path) => Place;
}

/** The bank: every question of the course, of practice and of the tests, in order. */
export const questionsOf = (course: Course): PlacedQuestion[] =>
  course.lessons.flatMap((lesson) => [
    ...lesson.questions.map((question, index) => ({
      question,
      lesson,
      at: (...path: Path) => ({ file: 'quiz' as const, lesson: lesson.id, path: ['questions', index, ...path] }),
    })),
    ...lesson.tests.map((question, index) => ({
      question,
      lesson,
      at: (...path: Path) => ({ file: 'tests' as const, lesson: lesson.id, path: ['items', index, ...path] }),
    })),
  ]);

const isChoice = (
  placed: PlacedQuestion,
): placed is PlacedQuestion<QuestionOf<'single-choice' | 'multiple-response'>> => 'options' in placed.question;

const isSingleChoice = (placed: PlacedQuestion): placed is PlacedQuestion<QuestionOf<'single-choice'>> =>
  placed.question.type === 'single-choice';

/** The questions whose options are chosen. */
export const choiceQuestionsOf = (course: Course) => questionsOf(course).filter(isChoice);

/** The questions with exactly one key. */
export const singleChoicesOf = (course: Course) => questionsOf(course).filter(isSingleChoice);
