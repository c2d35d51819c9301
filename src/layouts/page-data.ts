import type { WrittenPageData } from '../browser/page-data.ts';
import { packOutline } from '../course/outline-pack.ts';
import { outlineOf } from '../course/outline.ts';
import { activityPlace, PRACTICE } from '../course/quiz-places.ts';
import { branch, textsIn } from '../i18n/index.ts';
import { course } from './course.ts';
import type { Place } from './place.ts';
import type { Page } from './routes.ts';

/** Pages that tell of single objectives. */
const OBJECTIVES: readonly Page['name'][] = ['learning'];
/** Pages on which something is answered: they tell whether it is saved. */
const SAVING: readonly Page['name'][] = ['lesson', 'preTest', 'postTest'];

/**
 * What a page tells its scripts: what the tracker needs of the course, where the page stands, and the texts of progress.
 * Never a key to a question.
 */
export function pageDataOf({ language, lesson, page, link }: Place): WrittenPageData {
  return {
    outline: OBJECTIVES.includes(page.name) ? outlineOf(course) : packOutline(outlineOf(course)),
    language,
    ...(lesson ? { lesson: lesson.id } : {}),
    progress: branch(language, 'progress'),
    ...(SAVING.includes(page.name) ? { saved: branch(language, 'saved') } : {}),
    // The home page leads back to where the learner stopped.
    ...(page.name === 'home'
      ? {
          stop: branch(language, 'stop'),
          lessons: course.lessons.map(({ id, slug, title, headings, activities }) => ({
            id,
            title: title[language],
            href: link({ name: 'lesson', slug }),
            parts: Object.fromEntries([
              ...headings.map((heading) => [heading.id, heading.title[language]] as const),
              [PRACTICE, textsIn(language)('lesson.exercises')] as const,
              ...activities.map((id) => [activityPlace(id), textsIn(language)('lesson.activity')] as const),
            ]),
          })),
        }
      : {}),
  };
}
