import type { Component } from 'svelte';
import type { QuestionType, TypeRules } from '../questions/index.ts';
import type { Control } from './control.ts';
import type { QuestionState } from './quiz/question-state.svelte.ts';

/** What the parts of a question are given. */
export interface PartsProps {
  state: QuestionState;
}

/** A question type in the browser: its rules, how it is handled, how it looks. */
export interface IslandType<Type extends QuestionType> extends TypeRules<Type>, Control<Type> {
  /** The parts bring their own buttons while it is open, and say themselves what came of it: a scenario. */
  readonly runsItself?: boolean;
  /** What stands in the fieldset: the inputs, and what is said of each part. */
  readonly Parts: Component<PartsProps>;
}

/** One of the types. */
export type AnyIslandType = { readonly [Type in QuestionType]: IslandType<Type> }[QuestionType];
