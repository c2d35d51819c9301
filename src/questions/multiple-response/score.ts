import type { ChoiceOption, Marks, QuestionBase, Score, Bilingual } from '../question.ts';

/** Two or more options are right, and the learner finds out how many. */
export interface MultipleResponse<Text = Bilingual> extends QuestionBase<Text> {
  readonly type: 'multiple-response';
  readonly options: readonly ChoiceOption<Text>[];
}

/** Ids of the chosen options, in any order. */
export type MultipleResponseResponse = readonly string[];

/** One mark a right option chosen, one off a wrong option chosen, never below zero; out of the right options. */
export function scoreMultipleResponse(
  question: Pick<MultipleResponse<unknown>, 'options'>,
  response: MultipleResponseResponse,
): Score {
  const right = question.options.filter((option) => option.right);
  const hits = right.filter((option) => response.includes(option.id)).length;
  const missteps = question.options.filter((option) => !option.right && response.includes(option.id)).length;
  return { score: Math.max(0, hits - missteps), max: right.length };
}

/** Each chosen option is marked; a right option left out is not given away. */
export function markMultipleResponse(
  question: Pick<MultipleResponse<unknown>, 'options'>,
  response: MultipleResponseResponse,
): Marks {
  const chosen = question.options.filter((option) => response.includes(option.id));
  return Object.fromEntries(chosen.map((option) => [option.id, Boolean(option.right)]));
}

export const multipleResponseRules = {
  graded: true,
  score: scoreMultipleResponse,
  mark: markMultipleResponse,
} as const;
