import type { TestFinished } from './event.ts';

/** What was scored: an answer or a test. */
interface Scored {
  readonly score: number;
  readonly max: number;
}

/** The share of the marks, 0 to 1. Where there is nothing to gain it is 0. */
export const share = ({ score, max }: Scored): number => (max > 0 ? score / max : 0);

/** Per cent are sums of quotients: 7 of 10 must reach 70 whatever the last binary digit says. */
const EPSILON = 1e-9;
export const reaches = (percent: number, mark: number): boolean => percent + EPSILON >= mark;

/** Per cent as it is shown: whole, and rounded down, so that a score below the mark never reads like the mark. */
export const wholePercent = (percent: number): number => Math.floor(percent + 1e-6);

/** Whether a test reached the mark it carried then, whatever the mark is now. */
export const hasPassed = (test: TestFinished): boolean => test.max > 0 && reaches(100 * share(test), test.passMark);
