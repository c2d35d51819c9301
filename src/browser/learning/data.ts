import type dictionary from '../../i18n/id.json';

export type ToldTexts = (typeof dictionary)['learning']['told'];

/** What "My learning" knows beyond what every page does, as JSON in `#learning-data`. */
export interface LearningData {
  readonly texts: ToldTexts;
  /** Ids of questions, of practice and of the tests, to the id of the heading that teaches the answer. */
  readonly teaches: Readonly<Record<string, string>>;
  /** Id of the practice at a lesson's end. */
  readonly practice: string;
}

export const learningData = (): LearningData =>
  JSON.parse(document.getElementById('learning-data')?.textContent ?? '') as LearningData;
