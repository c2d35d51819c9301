import type { Bilingual, QuestionBase } from '../question.ts';
import { placing } from '../placing.ts';

/** One item to be matched. */
interface MatchingItem<Text> {
  readonly id: string;
  readonly text: Text;
  /** Id of the target it belongs to. */
  readonly target: string;
  /** Why it belongs there. */
  readonly feedback: Text;
  /** The misconception behind most wrong matches. */
  readonly misconception: string;
}

/** Items, each to be matched with one target; there may be a target too many. */
export interface Matching<Text = Bilingual> extends QuestionBase<Text> {
  readonly type: 'matching';
  readonly targets: readonly { readonly id: string; readonly label: Text }[];
  readonly items: readonly MatchingItem<Text>[];
}

export const matchingRules = placing(({ items }: Matching<unknown>) =>
  Object.fromEntries(items.map(({ id, target }) => [id, target])),
);
