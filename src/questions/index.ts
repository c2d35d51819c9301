import type { Bilingual, Marks, Score } from './question.ts';
import {
  markCategorising,
  scoreCategorising,
  type Categorising,
  type CategorisingResponse,
} from './categorising/score.ts';
import {
  markMultipleResponse,
  scoreMultipleResponse,
  type MultipleResponse,
  type MultipleResponseResponse,
} from './multiple-response/score.ts';
import {
  markSingleChoice,
  scoreSingleChoice,
  type SingleChoice,
  type SingleChoiceResponse,
} from './single-choice/score.ts';

/** Every question type, with the shape of its question and of a response to it. */
interface QuestionTypes<Text> {
  'single-choice': { question: SingleChoice<Text>; response: SingleChoiceResponse };
  'multiple-response': { question: MultipleResponse<Text>; response: MultipleResponseResponse };
  categorising: { question: Categorising<Text>; response: CategorisingResponse };
}

export type QuestionType = keyof QuestionTypes<unknown>;
export type QuestionOf<Type extends QuestionType, Text = Bilingual> = QuestionTypes<Text>[Type]['question'];
export type ResponseOf<Type extends QuestionType> = QuestionTypes<unknown>[Type]['response'];
export type Question<Text = Bilingual> = QuestionOf<QuestionType, Text>;
export type Response = ResponseOf<QuestionType>;

/** What the course must know about a type to use it. */
interface TypeRules<Type extends QuestionType> {
  /** Whether answers count: a self-rating or a reflection does not. */
  readonly graded: boolean;
  score(question: QuestionOf<Type, unknown>, response: ResponseOf<Type>): Score;
  mark(question: QuestionOf<Type, unknown>, response: ResponseOf<Type>): Marks;
}

/** The registry: one line a type. The compiler names every other place that must know a new one. */
export const QUESTION_TYPES = {
  'single-choice': { graded: true, score: scoreSingleChoice, mark: markSingleChoice },
  'multiple-response': { graded: true, score: scoreMultipleResponse, mark: markMultipleResponse },
  categorising: { graded: true, score: scoreCategorising, mark: markCategorising },
} as const satisfies { [Type in QuestionType]: TypeRules<Type> };
