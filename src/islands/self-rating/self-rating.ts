import { UNGRADED } from '../../questions/question.ts';
import { casesType } from '../cases/cases.ts';
import Rating from './Rating.svelte';

/** Each item is a group of radio buttons, one a step of the scale. */
export const islandType = {
  ...casesType<'self-rating'>({
    ...UNGRADED,
    choices: ({ scale }) => scale.map((label, index) => ({ id: `${index + 1}`, label })),
  }),
  Parts: Rating,
};
