import type { Bilingual, ChoiceOption } from '../../questions/question.ts';
import type { Question, QuestionOf, QuestionType } from '../../questions/index.ts';
import { isScored } from '../../questions/scenario/score.ts';
import type { Course, Lesson } from '../course.ts';
import type { Path, Place } from './finding.ts';

/** A question of the bank: those of the tests have no hint. */
export type BankQuestion<Kind extends Question = Question> = Kind extends Question
  ? Omit<Kind, 'hint'> & { readonly hint?: Bilingual }
  : never;

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

/**
 * Answers of which some are right and some are wrong: the options of a choice, the reasons of a
 * true-false, the choices of a scenario's scored node.
 */
export interface AnswerList {
  readonly question: Pick<Question, 'id' | 'type' | 'stem'>;
  readonly list: 'options' | 'reasons' | 'choices';
  readonly answers: readonly ChoiceOption[];
  /** The place of something inside the list. */
  readonly at: (...path: Path) => Place;
}

/** Every list of answers of the bank. */
export const answerListsOf = (course: Course): AnswerList[] =>
  questionsOf(course).flatMap(({ question, at }): AnswerList[] => {
    if ('options' in question)
      return [{ question, list: 'options', answers: question.options, at: (...path) => at('options', ...path) }];
    if ('reasons' in question)
      return [{ question, list: 'reasons', answers: question.reasons, at: (...path) => at('reasons', ...path) }];
    if (question.type === 'scenario')
      return question.nodes.flatMap((node, index): AnswerList[] => {
        const answers = node.choices.map(({ consequence, ...choice }) => ({ ...choice, feedback: consequence }));
        const inNode = (...path: Path) => at('nodes', index, 'choices', ...path);
        return isScored(node) ? [{ question, list: 'choices', answers, at: inNode }] : [];
      });
    return [];
  });

const isOf =
  <Type extends QuestionType>(type: Type) =>
  (placed: PlacedQuestion): placed is PlacedQuestion<QuestionOf<Type>> =>
    placed.question.type === type;

/** The questions of one type. */
export const questionsOfType = <Type extends QuestionType>(course: Course, type: Type) =>
  questionsOf(course).filter(isOf(type));
