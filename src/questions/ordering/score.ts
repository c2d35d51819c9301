import type { Bilingual, QuestionBase } from '../question.ts';
import { markPlaces, scorePlaces, type PlacingResponse } from '../placing.ts';

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

/** Item id to its place, `1` to `n`. */
const placesOf = ({ items }: Ordering<unknown>) =>
  Object.fromEntries(items.map(({ id, place }) => [id, String(place)]));

/** One mark an item in its place. */
export const scoreOrdering = (question: Ordering<unknown>, response: PlacingResponse) =>
  scorePlaces(placesOf(question), response);

export const markOrdering = (question: Ordering<unknown>, response: PlacingResponse) =>
  markPlaces(placesOf(question), response);
