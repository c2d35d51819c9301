import { z } from 'zod';
import { bilingual, id, questionBase } from '../schema.ts';
import type { Reflection } from './score.ts';

const point = z
  .strictObject({
    id: id
      .refine((each) => each !== 'text', 'any id but "text"')
      .describe('an id of the point inside its question, such as "care"; any but "text"'),
    text: bilingual('what to look for in the own text, at most 18 words a language'),
  })
  .describe('a point of the checklist');

/** A question as written in a quiz file: the learner writes; nothing is graded. */
export const reflection = z
  .strictObject({
    ...questionBase,
    type: z.literal('reflection'),
    checklist: z.array(point).min(1).optional().describe('what the learner checks the own text for'),
    example: bilingual('an example, shown once the own text is saved').optional(),
  })
  .describe('a text to write, ungraded') satisfies z.ZodType<Reflection>;
