import { z } from 'zod';
import { bilingual, id, questionBase } from '../schema.ts';
import type { SelfRating } from './score.ts';

const item = z
  .strictObject({
    id: id.describe('an id of the item inside its question, such as "ability"'),
    text: bilingual('what is rated, at most 18 words a language'),
  })
  .describe('something to rate');

/** A question as written in a quiz file: the learner rates the own work; nothing is graded. */
export const selfRating = z
  .strictObject({
    ...questionBase,
    type: z.literal('self-rating'),
    scale: z
      .array(bilingual('a step of the scale, a word or two'))
      .min(3)
      .max(5)
      .describe('3 to 5 steps, the lowest first'),
    items: z.array(item).min(1).describe('one or more things to rate'),
  })
  .describe('things to rate on a scale, ungraded') satisfies z.ZodType<SelfRating>;
