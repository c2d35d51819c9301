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

/**
 * The verdict, and the reason if the verdict is right: for a wrong verdict no reason can be. Verdicts are marked under
 * their ids `true` and `false`, as reasons are under theirs.
 */
function mark({ answer, reasons }: TrueFalse<unknown>, { verdict, reason }: TrueFalseResponse): Marks {
  if (verdict === undefined) return {};
  if (verdict !== String(answer)) return { [verdict]: false };
  return {
    [verdict]: true,
    ...(reason === undefined ? {} : { [reason]: reasons.some(({ id, right }) => right && id === reason) }),
  };
}

/**
 * One mark for the verdict, one for the reason; a right reason for the wrong verdict has none.
 * Two-tier items: Treagust, D. F. (1988), International Journal of Science Education 10(2), 159-169.
 */
const score = (question: TrueFalse<unknown>, response: TrueFalseResponse): Score => ({
  score: Object.values(mark(question, response)).filter(Boolean).length,
  max: 2,
});

export const trueFalseRules = { graded: true, score, mark } as const;
