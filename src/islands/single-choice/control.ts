import type { Control } from '../control.ts';

/** The radio buttons share the question's id as their name. */
export const singleChoiceControl: Control<'single-choice'> = {
  read: (question, form) => (form.get(question.id) as string | null) ?? '',
  missing: (_question, response) => (response ? 0 : 1),
  keepRight: (question, response) =>
    question.options.some(({ id, right }) => right && id === response) ? response : '',
};
