import type { Control } from '../control.ts';

/** The checkboxes share the question's id as their name. */
export const multipleResponseControl: Control<'multiple-response'> = {
  read: (question, form) => form.getAll(question.id).map(String),
  missing: (_question, response) => (response.length > 0 ? 0 : 1),
  keepRight: (question, response) =>
    question.options.filter(({ id, right }) => right && response.includes(id)).map(({ id }) => id),
};
