import { matchingRules } from '../../questions/matching/score.ts';
import { casesType } from '../cases/cases.ts';

/** Each item has a drop-down of the targets. */
export const islandType = casesType<'matching'>({
  ...matchingRules,
  choices: ({ targets }) => targets,
  dropDown: true,
});
