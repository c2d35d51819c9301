import { orderingRules } from '../../questions/ordering/score.ts';
import { casesType } from '../cases/cases.ts';

/** Each item has a drop-down of the places, 1 to n. */
export const islandType = casesType<'ordering'>({
  ...orderingRules,
  choices: ({ items }) => items.map((_, index) => ({ id: `${index + 1}`, label: `${index + 1}` })),
  dropDown: true,
});
