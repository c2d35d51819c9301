import type { Course, Lesson } from '../course/course.ts';
import type { Language } from '../questions/question.ts';
import { course } from './course.ts';
import { pathOf, relativeLink, type Page } from './routes.ts';

export { PRACTICE } from '../course/quiz-places.ts';

/** Where a page stands, and how its links are written. */
export interface Place {
  readonly language: Language;
  readonly page: Page;
  readonly path: string;
  /** Whether lessons are taken in any order or one after the other. */
  readonly order: Course['order'];
  /** The lesson being shown, on a lesson page. */
  readonly lesson?: Lesson;
  /** Link to another page of the same language. */
  readonly link: (page: Page) => string;
  /** Link to this page in the other language. */
  readonly other: { readonly language: Language; readonly href: string };
  /** Relative link to the course's root folder. */
  readonly root: string;
}

export function placeOf(language: Language, page: Page, lesson?: Lesson): Place {
  const path = pathOf(page, language);
  const otherLanguage: Language = language === 'id' ? 'en' : 'id';
  return {
    language,
    page,
    path,
    order: course.order,
    ...(lesson ? { lesson } : {}),
    link: (target) => relativeLink(path, pathOf(target, language)),
    other: { language: otherLanguage, href: relativeLink(path, pathOf(page, otherLanguage)) },
    root: relativeLink(path, ''),
  };
}
