import type { Control } from '../control.ts';

/** Name of the radio buttons of one case. */
export const caseName = (question: string, item: string) => `${question}.${item}`;

/** Each case is a group of radio buttons, one a category. */
export const categorisingControl: Control<'categorising'> = {
  read: (question, form) =>
    Object.fromEntries(
      question.items.flatMap(({ id }) => {
        const category = form.get(caseName(question.id, id));
        return typeof category === 'string' ? [[id, category]] : [];
      }),
    ),
  missing: (question, response) => question.items.filter(({ id }) => response[id] === undefined).length,
  keepRight: (question, response) =>
    Object.fromEntries(
      question.items.filter(({ id, category }) => response[id] === category).map(({ id, category }) => [id, category]),
    ),
};
