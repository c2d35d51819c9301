import { z } from 'zod';
import { options, gradedBase } from '../schema.ts';
import type { MultipleResponse } from './score.ts';

/** A question as written in a quiz file: two or more options are right, one or more are wrong. */
export const multipleResponse = z
  .strictObject({ ...gradedBase, type: z.literal('multiple-response'), options })
  .describe(
    'a question with two or more right answers and one or more wrong ones',
  ) satisfies z.ZodType<MultipleResponse>;
