import type { Bilingual, QuestionBase } from '../question.ts';

/** How the learner sees the own work; never graded. */
export interface SelfRating<Text = Bilingual> extends QuestionBase<Text> {
  readonly type: 'self-rating';
  /** Labels, the lowest first. */
  readonly scale: readonly Text[];
  readonly items: readonly { readonly id: string; readonly text: Text }[];
}

/** Item id to its place on the scale, `1` to `n`; items not rated are absent. */
export type SelfRatingResponse = Readonly<Record<string, string>>;
