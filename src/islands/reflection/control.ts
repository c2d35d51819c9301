import type { Control } from '../control.ts';

/** A text field with the question's id as its name, and a checkbox a point of the checklist. */
export const reflectionControl: Control<'reflection'> = {
  read: ({ id, checklist = [] }, form) => ({
    text: (form.get(id) as string | null) ?? '',
    ...Object.fromEntries(checklist.flatMap((point) => (form.has(`${id}.${point.id}`) ? [[point.id, 'yes']] : []))),
  }),
  missing: (_question, { text }) => (text?.trim() ? 0 : 1),
  keepRight: (_question, response) => response,
};
