import { UNGRADED } from '../../questions/question.ts';
import type { IslandType } from '../island-type.ts';
import OwnText from './OwnText.svelte';

/** A text field with the question's id as its name, and a checkbox a point of the checklist. */
export const islandType: IslandType<'reflection'> = {
  ...UNGRADED,
  read: ({ id, checklist = [] }, form) =>
    Object.fromEntries([
      ['text', form.get(id) ?? ''],
      ...checklist.map((point) => [point.id, form.has(`${id}.${point.id}`) ? 'yes' : '']),
    ]) as Record<string, string>,
  missing: (_question, { text }) => (text?.trim() ? 0 : 1),
  keepRight: (_question, response) => response,
  Parts: OwnText,
};
