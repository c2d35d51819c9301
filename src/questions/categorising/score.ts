import type { Bilingual, Marks, QuestionBase, Score } from '../question.ts';

/** One case to put into a category. */
export interface CategorisingItem<Text = Bilingual> {
  readonly id: string;
  readonly text: Text;
  /** Id of the category it belongs to. */
  readonly category: string;
  /** Why it belongs there, and what thinking puts it elsewhere. */
  readonly feedback: Text;
  /** Wrong category id to the misconception behind it. */
  readonly misconceptions: Readonly<Record<string, string>>;
}

/** Cases sorted into categories. */
export interface Categorising<Text = Bilingual> extends QuestionBase<Text> {
  readonly type: 'categorising';
  readonly categories: readonly { readonly id: string; readonly label: Text }[];
  readonly items: readonly CategorisingItem<Text>[];
}

/** Item id to the id of the category it was put into; items not placed are absent. */
export type CategorisingResponse = Readonly<Record<string, string>>;

/** One mark an item that lies where it belongs. */
export function scoreCategorising(question: Categorising<unknown>, response: CategorisingResponse): Score {
  const right = question.items.filter((item) => response[item.id] === item.category).length;
  return { score: right, max: question.items.length };
}

/** Each placed item is marked. */
export function markCategorising(question: Categorising<unknown>, response: CategorisingResponse): Marks {
  const placed = question.items.filter((item) => response[item.id] !== undefined);
  return Object.fromEntries(placed.map((item) => [item.id, response[item.id] === item.category]));
}
