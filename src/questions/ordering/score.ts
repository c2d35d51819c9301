import type { Bilingual, QuestionBase } from '../question.ts';
import { placing } from '../placing.ts';

/** One item to be given its place. */
interface OrderingItem<Text> {
  readonly id: string;
  readonly text: Text;
  /** Its place in the right order, 1 to n. */
  readonly place: number;
  /** Why it stands there. */
  readonly feedback: Text;
  /** The misconception behind most wrong places. */
  readonly misconception: string;
}

/** Items to be put in order; as authored they stand in another one. */
export interface Ordering<Text = Bilingual> extends QuestionBase<Text> {
  readonly type: 'ordering';
  readonly items: readonly OrderingItem<Text>[];
}

/** Places are told as `1` to `n`. */
export const orderingRules = placing(({ items }: Ordering<unknown>) =>
  Object.fromEntries(items.map(({ id, place }) => [id, String(place)])),
);
