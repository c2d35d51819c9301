import { UNGRADED, type Bilingual, type Marks, type Score } from './question.ts';
import {
  markCategorising,
  scoreCategorising,
  type Categorising,
  type CategorisingResponse,
} from './categorising/score.ts';
import { markFillIn, scoreFillIn, type FillIn, type FillInResponse } from './fill-in/score.ts';
import { markMatching, scoreMatching, type Matching } from './matching/score.ts';
import {
  markMultipleResponse,
  scoreMultipleResponse,
  type MultipleResponse,
  type MultipleResponseResponse,
} from './multiple-response/score.ts';
import { markOrdering, scoreOrdering, type Ordering } from './ordering/score.ts';
import type { PlacingResponse } from './placing.ts';
import type { Reflection, ReflectionResponse } from './reflection/score.ts';
import { scenarioRules, type ScenarioIn, type ScenarioResponse } from './scenario/score.ts';
import type { SelfRating, SelfRatingResponse } from './self-rating/score.ts';
import {
  markSingleChoice,
  scoreSingleChoice,
  type SingleChoice,
  type SingleChoiceResponse,
} from './single-choice/score.ts';
import { markTrueFalse, scoreTrueFalse, type TrueFalse, type TrueFalseResponse } from './true-false/score.ts';

/** Every question type, with the shape of its question and of a response to it. */
interface QuestionTypes<Text> {
  'single-choice': { question: SingleChoice<Text>; response: SingleChoiceResponse };
  'multiple-response': { question: MultipleResponse<Text>; response: MultipleResponseResponse };
  'true-false': { question: TrueFalse<Text>; response: TrueFalseResponse };
  categorising: { question: Categorising<Text>; response: CategorisingResponse };
  matching: { question: Matching<Text>; response: PlacingResponse };
  ordering: { question: Ordering<Text>; response: PlacingResponse };
  'fill-in': { question: FillIn<Text>; response: FillInResponse };
  scenario: { question: ScenarioIn<Text>; response: ScenarioResponse };
  'self-rating': { question: SelfRating<Text>; response: SelfRatingResponse };
  reflection: { question: Reflection<Text>; response: ReflectionResponse };
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
  'true-false': { graded: true, score: scoreTrueFalse, mark: markTrueFalse },
  categorising: { graded: true, score: scoreCategorising, mark: markCategorising },
  matching: { graded: true, score: scoreMatching, mark: markMatching },
  ordering: { graded: true, score: scoreOrdering, mark: markOrdering },
  'fill-in': { graded: true, score: scoreFillIn, mark: markFillIn },
  scenario: scenarioRules,
  'self-rating': UNGRADED,
  reflection: UNGRADED,
} as const satisfies { [Type in QuestionType]: TypeRules<Type> };
