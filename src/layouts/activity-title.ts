import type { Lesson } from '../course/course.ts';
import { textsIn } from '../i18n/index.ts';
import type { Language } from '../questions/question.ts';

/** What an activity of a lesson is called: with its number where there are several, so that each can be told apart. */
export function activityTitle({ activities }: Lesson, id: string, language: Language): string {
  const t = textsIn(language);
  return activities.length > 1 ? t('lesson.activityOf', { number: activities.indexOf(id) + 1 }) : t('lesson.activity');
}
