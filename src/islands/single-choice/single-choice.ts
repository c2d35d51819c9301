import { singleChoiceRules } from '../../questions/single-choice/score.ts';
import Options from '../choice/Options.svelte';
import type { IslandType } from '../island-type.ts';

/** The radio buttons share the question's id as their name. */
export const islandType: IslandType<'single-choice'> = {
  ...singleChoiceRules,
  read: (question, form) => (form.get(question.id) as string | null) ?? '',
  missing: (_question, response) => (response ? 0 : 1),
  keepRight: (question, response) =>
    question.options.some(({ id, right }) => right && id === response) ? response : '',
  Parts: Options,
};
