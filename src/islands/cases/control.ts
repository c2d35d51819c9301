import type { TypeRules } from '../../questions/index.ts';
import type { Control } from '../control.ts';

/** The types that give items their places. */
export type CasesType = 'categorising' | 'matching' | 'ordering' | 'self-rating';

/** Name of the inputs of one item. */
export const caseName = (question: string, item: string) => `${question}.${item}`;

/** Each item has a drop-down or a group of radio buttons. Where nothing is graded, nothing is wrong either. */
export const casesControl = <Type extends CasesType>(type: TypeRules<Type>): Control<Type> => ({
  read: ({ id: question, items }, form) =>
    Object.fromEntries(
      items.flatMap(({ id }) => {
        const place = form.get(caseName(question, id));
        return place ? [[id, place as string]] : [];
      }),
    ),
  missing: ({ items }, response) => items.filter(({ id }) => !response[id]).length,
  keepRight: (question, response) => {
    const marks = type.mark(question, response);
    return Object.fromEntries(Object.entries(response).filter(([id]) => marks[id] || !type.graded));
  },
});
