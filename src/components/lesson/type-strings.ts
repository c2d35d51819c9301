import { branch } from '../../i18n/index.ts';
import type { TypeStrings } from '../../islands/quiz/strings.ts';
import type { Question } from '../../questions/index.ts';
import type { Language } from '../../questions/question.ts';

/** The texts of the types of these questions, and of no others: they stand in the page. */
export function typeStrings(language: Language, questions: readonly Question[]): Partial<TypeStrings> {
  const all = branch(language, 'questionTypes');
  return Object.fromEntries(questions.map(({ type }) => [type, all[type]]));
}
