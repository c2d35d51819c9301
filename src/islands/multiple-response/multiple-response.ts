import { multipleResponseRules } from '../../questions/multiple-response/score.ts';
import Options from '../choice/Options.svelte';
import type { IslandType } from '../island-type.ts';

/** The checkboxes share the question's id as their name. */
export const islandType: IslandType<'multiple-response'> = {
  ...multipleResponseRules,
  read: (question, form) => form.getAll(question.id).map(String),
  missing: (_question, response) => (response.length > 0 ? 0 : 1),
  keepRight: (question, response) =>
    question.options.filter(({ id, right }) => right && response.includes(id)).map(({ id }) => id),
  Parts: Options,
};
