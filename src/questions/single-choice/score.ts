import { markMultipleResponse, scoreMultipleResponse } from '../multiple-response/score.ts';
import type { Bilingual, ChoiceOption, Marks, QuestionBase, Score } from '../question.ts';

/** Exactly one option is right. */
export interface SingleChoice<Text = Bilingual> extends QuestionBase<Text> {
  readonly type: 'single-choice';
  readonly options: readonly ChoiceOption<Text>[];
}

/** Id of the chosen option. */
export type SingleChoiceResponse = string;

/** One mark for the right option: a multiple response of which one option is right and one chosen. */
export const scoreSingleChoice = (
  question: Pick<SingleChoice<unknown>, 'options'>,
  response: SingleChoiceResponse,
): Score => scoreMultipleResponse(question, [response]);

/** Only the chosen option is marked. */
const markSingleChoice = (question: Pick<SingleChoice<unknown>, 'options'>, response: SingleChoiceResponse): Marks =>
  markMultipleResponse(question, [response]);

export const singleChoiceRules = { graded: true, score: scoreSingleChoice, mark: markSingleChoice } as const;
