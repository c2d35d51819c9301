import { z } from 'zod';
import { bilingual, gradedBase, id, misconception } from '../schema.ts';
import type { Scenario } from './score.ts';

const choice = z
  .strictObject({
    id: id.describe('an id of the choice inside its node, such as "a"'),
    text: bilingual('what you say or do, at most 18 words a language'),
    consequence: bilingual('what happens then, without a verdict: 25 to 60 words a language'),
    to: id.describe('the id of the next node, or of an ending'),
    trust: z
      .union([z.literal(-1), z.literal(1)])
      .optional()
      .describe('1 or -1: what it does to the trust; no such line when it does nothing'),
    late: z.literal(true).optional().describe('true when it costs time; no such line otherwise'),
    needs: z
      .number()
      .int()
      .optional()
      .describe('a whole number: "to" only when the trust, after this choice, is at least this; needs "else"'),
    else: id.optional().describe('the id of the node or ending that less trust leads to'),
    right: z.literal(true).optional().describe('true for the right choice of the scored node; no such line otherwise'),
    misconception: misconception
      .optional()
      .describe('for a wrong choice of the scored node: the id of the misconception that makes it tempting'),
  })
  .describe('what can be said or done');

const node = z
  .strictObject({
    id: id.describe('an id that no other node or ending of the scenario has, such as "n1"'),
    title: bilingual('its name on the map of the walked path: 1 to 4 words'),
    text: bilingual('the situation: 30 to 70 words a language'),
    choices: z.array(choice).min(2).describe('two or more choices'),
  })
  .describe('a situation in which something must be said or done');

const mood = z
  .strictObject({
    below: z
      .number()
      .int()
      .optional()
      .describe('a whole number: these words hold while the trust is less; the last mood has no such line'),
    text: bilingual('the trust in words'),
  })
  .describe('the trust in words');

const ending = z
  .strictObject({
    id: id.describe('an id that no node or other ending of the scenario has, such as "e1"'),
    title: bilingual('its name: 1 to 4 words'),
    text: bilingual('how it ends: 40 to 80 words a language'),
    late: bilingual('what the lost time cost, told after walks that were late').optional(),
  })
  .describe('an ending');

/** A question as written in a quiz file: a story that the learner's choices lead through.  */
export const scenario = z
  .strictObject({
    ...gradedBase,
    type: z.literal('scenario'),
    start: id.describe('the id of the first node'),
    nodes: z.array(node).min(1).describe('the situations; exactly one of them is scored'),
    moods: z.array(mood).min(1).describe('the trust in words, from low to high; the last without "below"'),
    endings: z.array(ending).min(2).describe('two or more endings, the best one first'),
  })
  .describe('a story with choices that lead on to different endings') satisfies z.ZodType<Scenario>;
