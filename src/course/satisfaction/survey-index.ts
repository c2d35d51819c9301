/**
 * The satisfaction index of a unit, from a survey with nine elements on a scale of 1 to 4.
 * Source: PermenPANRB 14/2017, guidelines for the public satisfaction survey (Survei Kepuasan Masyarakat).
 */

/** The nine elements, in the order of the regulation. */
export const ELEMENTS = [
  'requirements',
  'procedure',
  'time',
  'fee',
  'product',
  'competence',
  'behaviour',
  'complaints',
  'facilities',
] as const;
export type SurveyElement = (typeof ELEMENTS)[number];

/** The mean of each element over all respondents, 1 to 4, unrounded. */
export type ElementMeans = Readonly<Record<SurveyElement, number>>;

export const LOWEST = 1;
export const HIGHEST = 4;

/** The lowest index of each grade, best grade first. */
export const BANDS = [
  { grade: 'A', from: 88.31, to: 100 },
  { grade: 'B', from: 76.61, to: 88.3 },
  { grade: 'C', from: 65, to: 76.6 },
  { grade: 'D', from: 25, to: 64.99 },
] as const;
export type Grade = (typeof BANDS)[number]['grade'];

export interface SurveyIndex {
  /** 25 to 100, rounded to two decimals. */
  readonly index: number;
  /** Of the rounded index: the bands leave no room between two decimals. */
  readonly grade: Grade;
  /** What offices get that weight each element with 0.11 instead of a ninth: 99 at most. Rounded likewise. */
  readonly withRoundedWeights: number;
  /** The elements with the smallest mean; empty when all are equal. */
  readonly weakest: readonly SurveyElement[];
}

/**
 * Half of a hundredth is rounded up. Sums of decimals miss an exact half by some 10^-12 in binary: a share of it far
 * smaller than any survey can mean is given back, so that 88.305 is not graded as 88.30.
 */
const rounded = (value: number): number => Math.round(value * 100 + 1e-7) / 100;

/** The grade of an index that is already rounded to two decimals. */
export const gradeOf = (index: number): Grade => BANDS.find(({ from }) => index >= from)?.grade ?? 'D';

/**
 * Mean of the nine element means, times 25; rounded once, at the end, and graded after that.
 * @param means each from 1 to 4: `readMean` and `readAnswers` let nothing else through
 */
export function surveyIndex(means: ElementMeans): SurveyIndex {
  const sum = ELEMENTS.reduce((total, element) => total + means[element], 0);
  const least = Math.min(...ELEMENTS.map((element) => means[element]));
  const weakest = ELEMENTS.filter((element) => means[element] === least);
  const index = rounded((sum / ELEMENTS.length) * 25);
  return {
    index,
    grade: gradeOf(index),
    withRoundedWeights: rounded(sum * 0.11 * 25),
    weakest: weakest.length === ELEMENTS.length ? [] : weakest,
  };
}

/** Where an index lies between the smallest and the greatest there can be: 0 to 1. */
export const shareOf = (index: number): number => (index - 25) / 75;
