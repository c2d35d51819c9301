import { z } from 'zod';
import { bilingual, gradedBase, id, misconception, partFeedback } from '../schema.ts';
import type { Ordering } from './score.ts';

const item = z
  .strictObject({
    id: id.describe('an id of the item inside its question, such as "counter"'),
    place: z.number().int().min(1).describe('its place in the right order, a whole number from 1'),
    misconception,
    text: bilingual('what is to be put in order, at most 18 words a language'),
    feedback: partFeedback,
  })
  .describe('an item to put in order');

/** A question as written in a quiz file: items to put in order. */
export const ordering = z
  .strictObject({
    ...gradedBase,
    type: z.literal('ordering'),
    items: z
      .array(item)
      .min(3)
      .describe('three or more items, in the order that paper shows, which is not the right one'),
  })
  .describe('items to put in order') satisfies z.ZodType<Ordering>;
