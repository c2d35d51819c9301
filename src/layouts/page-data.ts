import type { Way, WrittenPageData } from '../browser/page-data.ts';
import { packOutline } from '../course/outline-pack.ts';
import { outlineOf } from '../course/outline.ts';
import { activityPlace } from '../course/quiz-places.ts';
import { branch, textsIn } from '../i18n/index.ts';
import { activityTitle } from './activity-title.ts';
import { course } from './course.ts';
import { PRACTICE, type Place } from './place.ts';
import type { Page } from './routes.ts';

/** Pages that tell of single objectives. */
const OBJECTIVES: readonly Page['name'][] = ['learning'];

/** What leads on from the home page, and from "My learning" to the page that both end in. */
function wayOf({ language, page, link }: Place): Way | undefined {
  if (page.name !== 'home' && page.name !== 'learning') return undefined;
  const t = textsIn(language);
  const atHome = page.name === 'home';
  return {
    texts: { ...branch(language, 'stop'), ...(atHome ? {} : { results: t('stop.print') }) },
    preTest: { href: link({ name: 'preTest' }) },
    postTest: { href: link({ name: 'postTest' }) },
    results: { href: link({ name: atHome ? 'learning' : 'proof' }) },
    lessons: course.lessons.map((lesson) => ({
      id: lesson.id,
      title: lesson.title[language],
      href: link({ name: 'lesson', slug: lesson.slug }),
      parts: Object.fromEntries([
        ...lesson.headings.map((heading) => [heading.id, heading.title[language]] as const),
        [PRACTICE, t('lesson.exercises')] as const,
        ...lesson.activities.map((id) => [activityPlace(id), activityTitle(lesson, id, language)] as const),
      ]),
    })),
  };
}

/**
 * What a page tells its scripts: what the tracker needs of the course, where the page stands, and the texts of progress.
 * Never a key to a question.
 */
export function pageDataOf(place: Place): WrittenPageData {
  const { language, lesson, page, order } = place;
  const outline = { ...outlineOf(course), order };
  const way = wayOf(place);
  return {
    outline: OBJECTIVES.includes(page.name) ? outline : packOutline(outline),
    language,
    ...(lesson ? { lesson: lesson.id } : {}),
    ...(way ? { way } : {}),
  };
}
