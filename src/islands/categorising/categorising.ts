import { categorisingRules } from '../../questions/categorising/score.ts';
import { casesType } from '../cases/cases.ts';

/** Each case is a group of radio buttons, one a category. */
export const islandType = casesType<'categorising'>({
  ...categorisingRules,
  choices: ({ categories }) => categories,
});
