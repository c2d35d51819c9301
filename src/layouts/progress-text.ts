import { textsIn } from '../i18n/index.ts';
import type { Language } from '../questions/question.ts';
import { course } from './course.ts';

/** Minutes of all lessons together, practice included. */
export const minutesIn = (language: Language): number =>
  course.lessons.reduce((sum, lesson) => sum + lesson.minutes[language], 0);

/** How far a new learner is; browser/views.ts keeps it true. */
export function progressText(language: Language): string {
  const t = textsIn(language);
  const count = course.lessons.length;
  return t('progress.count', { passed: 0, count }) + t('progress.left', { minutes: minutesIn(language) });
}
