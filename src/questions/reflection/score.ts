import type { Bilingual, QuestionBase } from '../question.ts';

/** A text of the learner's own; never graded. */
export interface Reflection<Text = Bilingual> extends QuestionBase<Text> {
  readonly type: 'reflection';
  /** What the learner checks the own text for. */
  readonly checklist?: readonly { readonly id: string; readonly text: Text }[];
  /** Shown once the own text is saved. */
  readonly example?: Text;
}

/** What was written under `text`, and `yes` under the id of each ticked point of the checklist. */
export type ReflectionResponse = Readonly<Record<string, string>>;
