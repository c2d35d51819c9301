import type { Bilingual, ChoiceOption, Marks, QuestionBase, Score } from '../question.ts';

/** The stem is a statement, true or false, with the reason why: two tiers, so that a lucky verdict is not enough. */
export interface TrueFalse<Text = Bilingual> extends QuestionBase<Text> {
  readonly type: 'true-false';
  /** Whether the statement is true. */
  readonly answer: boolean;
  /** The misconception behind the wrong verdict. */
  readonly misconception: string;
  /** Exactly one is right; each can be chosen with either verdict. */
  readonly reasons: readonly ChoiceOption<Text>[];
}

/** `verdict` is `true` or `false`, `reason` the id of a reason; what was not chosen is absent. */
export type TrueFalseResponse = Readonly<Record<string, string>>;

/** Verdict and reason, each as far as it was given. */
export function markTrueFalse(question: TrueFalse<unknown>, { verdict, reason }: TrueFalseResponse): Marks {
  return {
    ...(verdict === undefined ? {} : { verdict: verdict === String(question.answer) }),
    ...(reason === undefined ? {} : { reason: question.reasons.some(({ id, right }) => right && id === reason) }),
  };
}

/**
 * One mark for the verdict, one for the reason; a right reason for the wrong verdict has none.
 * Two-tier items: Treagust, D. F. (1988), International Journal of Science Education 10(2), 159-169.
 */
export function scoreTrueFalse(question: TrueFalse<unknown>, response: TrueFalseResponse): Score {
  const { verdict, reason } = markTrueFalse(question, response);
  return { score: verdict ? (reason ? 2 : 1) : 0, max: 2 };
}
