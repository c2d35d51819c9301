import type { Bilingual, QuestionBase } from '../question.ts';

/** How the learner sees the own work; never graded. A response gives items their places on the scale, `1` to `n`. */
export interface SelfRating<Text = Bilingual> extends QuestionBase<Text> {
  readonly type: 'self-rating';
  /** Labels, the lowest first. */
  readonly scale: readonly Text[];
  readonly items: readonly { readonly id: string; readonly text: Text }[];
}
