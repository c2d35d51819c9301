import { branch } from '../../i18n/index.ts';
import type { QuizStrings } from '../../islands/quiz/strings.ts';
import type { Question } from '../../questions/index.ts';
import type { Language } from '../../questions/question.ts';

/** The texts that a quiz with these questions needs, and no others: they stand in the page. */
export function quizStrings(language: Language, questions: readonly Question[]): QuizStrings {
  const { attempts, ...strings } = branch(language, 'quiz');
  const all = branch(language, 'questionTypes');
  return {
    ...strings,
    ...(questions.some((question) => question.attempts !== undefined) ? { attempts } : {}),
    types: Object.fromEntries(questions.map(({ type }) => [type, all[type]])),
  };
}
