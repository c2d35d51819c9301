import { fillInRules } from '../../questions/fill-in/score.ts';
import type { IslandType } from '../island-type.ts';
import Gap from './Gap.svelte';

/** One text field with the question's id as its name. */
export const islandType: IslandType<'fill-in'> = {
  ...fillInRules,
  read: ({ id }, form) => (form.get(id) as string | null) ?? '',
  missing: (question, response) => (fillInRules.mark(question, response).answer === undefined ? 1 : 0),
  keepRight: (question, response) => (fillInRules.mark(question, response).answer ? response : ''),
  Parts: Gap,
};
