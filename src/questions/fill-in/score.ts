import type { Bilingual, Language, Marks, QuestionBase, Score } from '../question.ts';

type Authored = Readonly<Record<Language, readonly string[]>>;
type Shown = readonly string[];
/** Words or short phrases that count as one answer: as authored, or those of both languages as one page shows them. */
export type Accepted<Text> = unknown extends Text ? Authored | Shown : Text extends Bilingual ? Authored : Shown;

/** A wrong answer to expect. */
interface Miss<Text> {
  readonly accept: Accepted<Text>;
  readonly feedback: Text;
  readonly misconception: string;
}

/** One word or short phrase to type where the stem has its gap, `___`. */
export interface FillIn<Text = Bilingual> extends QuestionBase<Text> {
  readonly type: 'fill-in';
  /** The first one is shown as the answer. */
  readonly accept: Accepted<Text>;
  readonly feedback: Text;
  readonly misses: readonly Miss<Text>[];
  /** What is said of any other wrong answer. */
  readonly otherwise: Text;
}

/** What was typed, as it was typed. */
export type FillInResponse = string;

/**
 * What two answers must share to be the same: letters and digits, without case, accents, spaces, hyphens, punctuation.
 * @example normalised('Tanggung-jawab.') // => 'tanggungjawab'
 */
export const normalised = (answer: string): string =>
  answer
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Whether an answer is one of these, forgivingly; both languages count, since a learner may change between them. */
export const isAmong = (accept: Accepted<unknown>, response: string): boolean =>
  Object.values<string | readonly string[]>(accept)
    .flat()
    .some((each) => normalised(each) === normalised(response));

export const fillInRules = {
  graded: true,
  score: (question: Pick<FillIn<unknown>, 'accept'>, response: FillInResponse): Score => ({
    score: Number(isAmong(question.accept, response)),
    max: 1,
  }),
  mark: (question: Pick<FillIn<unknown>, 'accept'>, response: FillInResponse): Marks =>
    normalised(response) === '' ? {} : { answer: isAmong(question.accept, response) },
} as const;
