import { placing } from '../placing.ts';
import type { Bilingual, QuestionBase } from '../question.ts';

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

export const categorisingRules = placing(({ items }: Categorising<unknown>) =>
  Object.fromEntries(items.map(({ id, category }) => [id, category])),
);
