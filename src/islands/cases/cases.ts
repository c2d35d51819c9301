import type { QuestionOf, ResponseOf, TypeRules } from '../../questions/index.ts';
import type { PlacingResponse } from '../../questions/placing.ts';
import type { IslandType } from '../island-type.ts';
import Cases from './Cases.svelte';

/** The types that give items their places. */
export type CasesType = 'categorising' | 'matching' | 'ordering' | 'self-rating';

/** A place that can be given. */
interface Place {
  readonly id: string;
  readonly label: string;
}

/** How the places of a type are shown. */
interface Layout<Type extends CasesType> {
  /** Item id to the id of the place where it belongs, where there is such a place. */
  placesOf?(question: QuestionOf<Type, unknown>): PlacingResponse;
  choices(question: QuestionOf<Type, string>): readonly Place[];
  /** Whether the places stand in a drop-down an item; else each is a radio button. */
  readonly dropDown?: boolean;
}

/** What `Cases` must know of the type it shows. */
export type AnyCases = IslandType<CasesType> & Layout<CasesType>;

/** Name of the inputs of one item. */
export const caseName = (question: string, item: string) => `${question}.${item}`;

/** A type that gives items their places. */
export const casesType = <Type extends CasesType>(
  type: TypeRules<Type> & Layout<Type>,
): IslandType<Type> & Layout<Type> => ({
  ...type,
  read: ({ id: question, items }, form) =>
    Object.fromEntries(
      items.flatMap(({ id }) => {
        const place = form.get(caseName(question, id));
        return place ? [[id, place as string]] : [];
      }),
    ) as ResponseOf<Type>,
  missing: ({ items }, response) => items.filter(({ id }) => !response[id]).length,
  keepRight: (question, response) => {
    const marks = type.mark(question as QuestionOf<Type, unknown>, response);
    return Object.fromEntries(Object.entries(response).filter(([id]) => marks[id] || !type.graded)) as ResponseOf<Type>;
  },
  Parts: Cases,
});
