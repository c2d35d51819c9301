import type { LearningData } from '../browser/learning/data.ts';
import { branch } from '../i18n/index.ts';
import type { Language } from '../questions/question.ts';
import { course } from './course.ts';
import { PRACTICE } from './place.ts';

/** What "My learning" tells its script; never a key to a question. */
export const learningDataOf = (language: Language): LearningData => ({
  texts: branch(language, 'learning').told,
  teaches: Object.fromEntries(
    course.lessons.flatMap(({ questions, tests }) =>
      [...questions, ...tests].map(({ id, teaches }) => [id, teaches] as const),
    ),
  ),
  practice: PRACTICE,
});
