import type dictionary from '../../i18n/id.json';

/** The texts of the types by their name. */
export type TypeStrings = (typeof dictionary)['questionTypes'];

/** The texts of a quiz in the page's language; placeholders are filled by `fill`. */
export type QuizStrings = Omit<(typeof dictionary)['quiz'], 'attempts'> & {
  /** Only where attempts are counted. */
  readonly attempts?: string;
  /** Of the types that stand in the quiz. */
  readonly types: Partial<TypeStrings>;
};

/** What the form itself says of a question, whatever its type. */
export interface FormStrings {
  readonly how: string;
  /** Parts of the response are missing; else that nothing is chosen. */
  readonly missing?: string;
  /** Right and wrong parts were chosen together. */
  readonly mixed?: string;
  /** Of a type that is not graded. */
  readonly save?: string;
  readonly saved?: string;
  readonly change?: string;
}
