import { z } from 'zod';
import { options, gradedBase } from '../schema.ts';
import type { SingleChoice } from './score.ts';

/** A question as written in a quiz file: exactly one option is right. */
export const singleChoice = z
  .strictObject({ ...gradedBase, type: z.literal('single-choice'), options })
  .describe('a question with exactly one right answer') satisfies z.ZodType<SingleChoice>;
