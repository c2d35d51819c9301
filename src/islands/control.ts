import type { QuestionOf, QuestionType, ResponseOf } from '../questions/index.ts';

/** How a type's response is read from its form and carried from one attempt to the next. */
export interface Control<Type extends QuestionType> {
  /** The response as the form stands; an empty one when nothing is chosen. */
  read(question: QuestionOf<Type, string>, form: FormData): ResponseOf<Type>;
  /** Parts that still want an answer before it can be checked. */
  missing(question: QuestionOf<Type, string>, response: ResponseOf<Type>): number;
  /** The response without its wrong parts: where the next attempt starts. */
  keepRight(question: QuestionOf<Type, string>, response: ResponseOf<Type>): ResponseOf<Type>;
}
