import { z } from 'zod';
import { gradedBase, misconception, options } from '../schema.ts';
import type { TrueFalse } from './score.ts';

/** A question as written in a quiz file: a statement, and the reasons of which one is right. */
export const trueFalse = z
  .strictObject({
    ...gradedBase,
    type: z.literal('true-false'),
    answer: z.boolean().describe('true or false: whether the statement in the stem is true'),
    misconception: misconception.describe('the id of the misconception that leads to the wrong verdict'),
    reasons: options.describe('3 or 4 reasons, one of them right, each choosable with either verdict'),
  })
  .describe('a statement that is true or false, and the reason why') satisfies z.ZodType<TrueFalse>;
