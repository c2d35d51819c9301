import type { QuestionOf, TypeRules } from '../../questions/index.ts';
import type { PlacingResponse } from '../../questions/placing.ts';
import type { IslandType } from '../island-type.ts';
import Cases from './Cases.svelte';
import { casesControl, type CasesType } from './control.ts';

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

/** A type that gives items their places. */
export const casesType = <Type extends CasesType>(
  type: TypeRules<Type> & Layout<Type>,
): IslandType<Type> & Layout<Type> => ({ ...type, ...casesControl(type), Parts: Cases });
