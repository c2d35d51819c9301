import type { Component } from 'svelte';
import type { QuestionType } from '../questions/index.ts';
import Cases from './categorising/Cases.svelte';
import { categorisingControl } from './categorising/control.ts';
import Options from './choice/Options.svelte';
import type { Control } from './control.ts';
import { multipleResponseControl } from './multiple-response/control.ts';
import type { QuestionState } from './quiz/question-state.svelte.ts';
import type { QuizStrings } from './quiz/strings.ts';
import { singleChoiceControl } from './single-choice/control.ts';

interface IslandType<Type extends QuestionType> {
  readonly control: Control<Type>;
  /** What stands in the fieldset: the inputs, and what is said of each part. */
  readonly Parts: Component<{ state: QuestionState; strings: QuizStrings }>;
}

/** How each type looks and is handled; one line a type. */
export const ISLAND_TYPES: { readonly [Type in QuestionType]: IslandType<Type> } = {
  'single-choice': { control: singleChoiceControl, Parts: Options },
  'multiple-response': { control: multipleResponseControl, Parts: Options },
  categorising: { control: categorisingControl, Parts: Cases },
};
