import type { FindingCode, FindingValues, Place } from '../course/checks/finding.ts';
import type { Problem } from './problem.ts';

export type Message = Pick<Problem, 'what' | 'expected' | 'found' | 'mend'>;
/** How a message tells of another place: `quizzes/needs.yaml:14`. */
export type ShowPlace = (place: Place) => string;
/** The sentences for each code: what happened, expected, found, how to mend. */
export type Messages<Code extends FindingCode = FindingCode> = {
  readonly [Each in Code]: (values: FindingValues[Each], show: ShowPlace) => Message;
};

export const list = (ids: readonly string[]): string => ids.join(', ');
