import type { ChoiceOption, Marks, QuestionBase, Score, Bilingual } from '../question.ts';

/** Exactly one option is right. */
export interface SingleChoice<Text = Bilingual> extends QuestionBase<Text> {
  readonly type: 'single-choice';
  readonly options: readonly ChoiceOption<Text>[];
}

/** Id of the chosen option. */
export type SingleChoiceResponse = string;

/** One mark for the right option. */
export function scoreSingleChoice(question: SingleChoice<unknown>, response: SingleChoiceResponse): Score {
  const chosen = question.options.find((option) => option.id === response);
  return { score: chosen?.right ? 1 : 0, max: 1 };
}

/** Only the chosen option is marked. */
export function markSingleChoice(question: SingleChoice<unknown>, response: SingleChoiceResponse): Marks {
  return { [response]: scoreSingleChoice(question, response).score === 1 };
}
