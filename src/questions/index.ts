import { categorisingRules, type Categorising } from './categorising/score.ts';
import { fillInRules, type FillIn, type FillInResponse } from './fill-in/score.ts';
import { matchingRules, type Matching } from './matching/score.ts';
import {
  multipleResponseRules,
  type MultipleResponse,
  type MultipleResponseResponse,
} from './multiple-response/score.ts';
import { orderingRules, type Ordering } from './ordering/score.ts';
import type { PlacingResponse } from './placing.ts';
import { UNGRADED, type Bilingual, type Marks, type Score } from './question.ts';
import type { Reflection, ReflectionResponse } from './reflection/score.ts';
import { scenarioRules, type ScenarioIn, type ScenarioResponse } from './scenario/score.ts';
import type { SelfRating } from './self-rating/score.ts';
import { singleChoiceRules, type SingleChoice, type SingleChoiceResponse } from './single-choice/score.ts';
import { trueFalseRules, type TrueFalse, type TrueFalseResponse } from './true-false/score.ts';

/** Every question type, with the shape of its question and of a response to it. */
interface QuestionTypes<Text> {
  'single-choice': { question: SingleChoice<Text>; response: SingleChoiceResponse };
  'multiple-response': { question: MultipleResponse<Text>; response: MultipleResponseResponse };
  'true-false': { question: TrueFalse<Text>; response: TrueFalseResponse };
  categorising: { question: Categorising<Text>; response: PlacingResponse };
  matching: { question: Matching<Text>; response: PlacingResponse };
  ordering: { question: Ordering<Text>; response: PlacingResponse };
  'fill-in': { question: FillIn<Text>; response: FillInResponse };
  scenario: { question: ScenarioIn<Text>; response: ScenarioResponse };
  'self-rating': { question: SelfRating<Text>; response: PlacingResponse };
  reflection: { question: Reflection<Text>; response: ReflectionResponse };
}

export type QuestionType = keyof QuestionTypes<unknown>;
export type QuestionOf<Type extends QuestionType, Text = Bilingual> = QuestionTypes<Text>[Type]['question'];
export type ResponseOf<Type extends QuestionType> = QuestionTypes<unknown>[Type]['response'];
export type Question<Text = Bilingual> = QuestionOf<QuestionType, Text>;
export type Response = ResponseOf<QuestionType>;

/** What the course must know about a type to use it. */
export interface TypeRules<Type extends QuestionType> {
  /** Whether answers count: a self-rating or a reflection does not. */
  readonly graded: boolean;
  score(question: QuestionOf<Type, unknown>, response: ResponseOf<Type>): Score;
  mark(question: QuestionOf<Type, unknown>, response: ResponseOf<Type>): Marks;
}

/**
 * The registry: one line a type. The compiler names every other place that must know a new one. Pages load the rules
 * of the types that stand on them (islands/types.ts), never this.
 */
export const QUESTION_TYPES = {
  'single-choice': singleChoiceRules,
  'multiple-response': multipleResponseRules,
  'true-false': trueFalseRules,
  categorising: categorisingRules,
  matching: matchingRules,
  ordering: orderingRules,
  'fill-in': fillInRules,
  scenario: scenarioRules,
  'self-rating': UNGRADED,
  reflection: UNGRADED,
} as const satisfies { [Type in QuestionType]: TypeRules<Type> };
