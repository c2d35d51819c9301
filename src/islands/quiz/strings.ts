import { quizTexts, type QuizTexts } from 'virtual:course/quiz-texts';
import type dictionary from '../../i18n/id.json';
import type { Language } from '../../questions/question.ts';

/** The texts of the types by their name; a page holds those of the types that stand on it. */
export type TypeStrings = (typeof dictionary)['questionTypes'];

/** The texts of a quiz in the page's language; placeholders are filled by `fill`. */
export interface QuizStrings extends Readonly<QuizTexts> {
  readonly types: Partial<TypeStrings>;
}

const known: Partial<Record<Language, QuizTexts>> = {};

/** Loads what every quiz says: hydration is synchronous, so it must be there before. */
export const loadQuizTexts = async (language: Language): Promise<void> => {
  known[language] ??= (await quizTexts[language]()).texts;
};

/** In a language whose texts are loaded. */
export const quizStrings = (language: Language, types: Partial<TypeStrings>): QuizStrings => ({
  ...(known[language] as QuizTexts),
  types,
});

// Pages are rendered at build in one go: there all are known.
if (import.meta.env.SSR) await Promise.all([loadQuizTexts('id'), loadQuizTexts('en')]);

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
