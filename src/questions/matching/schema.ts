import { z } from 'zod';
import { bilingual, gradedBase, id, misconception, partFeedback } from '../schema.ts';
import type { Matching } from './score.ts';

const target = z
  .strictObject({
    id: id.describe('an id of the target inside its question, such as "ability"'),
    label: bilingual('the target, a few words: it stands in a drop-down'),
  })
  .describe('what items are matched with');

const item = z
  .strictObject({
    id: id.describe('an id of the item inside its question, such as "forms"'),
    text: bilingual('what is to be matched, at most 18 words a language'),
    target: id.describe('the id of the target that it belongs to'),
    misconception,
    feedback: partFeedback,
  })
  .describe('an item to match');

/** A question as written in a quiz file: items to match with targets. */
export const matching = z
  .strictObject({
    ...gradedBase,
    type: z.literal('matching'),
    targets: z.array(target).min(2).describe('two or more targets, at most one more than there are items'),
    items: z.array(item).min(2).describe('two or more items'),
  })
  .describe('items, each to be matched with one target') satisfies z.ZodType<Matching>;
