import { z } from 'zod';
import { bilingual, id, gradedBase } from '../schema.ts';
import type { Categorising } from './score.ts';

const category = z
  .strictObject({
    id: id.describe('an id of the category inside its question, such as "self"'),
    label: bilingual('the name of the category, a few words'),
  })
  .describe('a heading under which cases are put');

const item = z
  .strictObject({
    id: id.describe('an id of the case inside its question, such as "nets"'),
    text: bilingual('the case to sort, at most 18 words a language'),
    category: id.describe('the id of the category where it belongs'),
    feedback: bilingual('why it belongs there: 8 to 40 words a language, no "right" or "wrong"'),
    misconceptions: z
      .record(id, id)
      .describe('for each wrong category: the id of the misconception that puts the case there'),
  })
  .describe('a case to sort');

/** A question as written in a quiz file: cases to put into categories. */
export const categorising = z
  .strictObject({
    ...gradedBase,
    type: z.literal('categorising'),
    categories: z.array(category).min(2).describe('two or more categories'),
    items: z.array(item).min(2).describe('two or more cases to sort'),
  })
  .describe('cases to sort into categories') satisfies z.ZodType<Categorising>;
