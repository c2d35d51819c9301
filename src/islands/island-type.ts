import type { Component } from 'svelte';
import type { QuestionOf, QuestionType, ResponseOf, TypeRules } from '../questions/index.ts';
import type { QuestionState } from './quiz/question-state.svelte.ts';

/** What the parts of a question are given. */
export interface PartsProps {
  state: QuestionState;
  /** Title of the part of the lesson that teaches the answer. */
  teaches?: string;
}

/** A question type in the browser: its rules, how a response is read and carried on, how it looks. */
export interface IslandType<Type extends QuestionType> extends TypeRules<Type> {
  /** The response as the form stands; an empty one when nothing is chosen. */
  read(question: QuestionOf<Type, string>, form: FormData): ResponseOf<Type>;
  /** Parts that still want an answer before it can be checked. */
  missing(question: QuestionOf<Type, string>, response: ResponseOf<Type>): number;
  /** The response without its wrong parts: where the next attempt starts. */
  keepRight(question: QuestionOf<Type, string>, response: ResponseOf<Type>): ResponseOf<Type>;
  /** The parts bring their own buttons while it is open, and say themselves what came of it: a scenario. */
  readonly runsItself?: boolean;
  /** What stands in the fieldset: the inputs, and what is said of each part. */
  readonly Parts: Component<PartsProps>;
}

/** One of the types. */
export type AnyIslandType = { readonly [Type in QuestionType]: IslandType<Type> }[QuestionType];
