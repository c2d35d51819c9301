/** The two languages of the course, the first one its own. */
export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in every language of the course. */
export type Bilingual = Readonly<Record<Language, string>>;

/** How deep a question asks: remember it, explain it, or use it on a case. */
export type Level = 'recall' | 'understand' | 'apply';

/**
 * What every question has, whatever its type. `Text` is `Bilingual` as authored and `string` once a page
 * has chosen its language.
 */
export interface QuestionBase<Text = Bilingual> {
  /** Stable and unique in the course; the record refers to it for ever. */
  readonly id: string;
  readonly formerly?: readonly string[];
  readonly objective: string;
  readonly level: Level;
  /** The article's paragraph the key follows from (`p1` to `p14`), or `practice`: how the course applies it. */
  readonly source: string;
  /** Id of the lesson's heading that teaches the answer. */
  readonly teaches: string;
  readonly stem: Text;
  readonly hint: Text;
  /** How often it may be answered before its answer is shown; without it as often as wanted. */
  readonly attempts?: number;
}

/** One answer to choose: right, or wrong because of a misconception. */
export interface ChoiceOption<Text = Bilingual> {
  readonly id: string;
  readonly text: Text;
  /** The thinking behind this choice, and what it does to someone. */
  readonly feedback: Text;
  readonly right?: boolean;
  /** Id of the misconception that makes a wrong option tempting. */
  readonly misconception?: string;
}

/** `score` out of `max`, both whole numbers of marks, 0 <= score <= max; 0 of 0 where nothing is graded. */
export interface Score {
  readonly score: number;
  readonly max: number;
}

/** Whether one part of a response (an option, an item) is right as it stands; parts left alone are absent. */
export type Marks = Readonly<Record<string, boolean>>;

/** The rules of what is not graded: there is no mark to have. */
export const UNGRADED = {
  graded: false,
  score: (): Score => ({ score: 0, max: 0 }),
  mark: (): Marks => ({}),
} as const;
