import type { CourseOutline } from '../course/course.ts';
import type dictionary from '../i18n/id.json';
import type { Language } from '../questions/question.ts';

export type ProgressTexts = (typeof dictionary)['progress'];
export type StopTexts = (typeof dictionary)['stop'];
export type SavedTexts = (typeof dictionary)['saved'];

/** A lesson as the home page leads back to it. */
export interface LessonLink {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** Ids of its headings, quizzes and questions, to what they are called. */
  readonly parts: Readonly<Record<string, string>>;
}

/** What every page tells its scripts, as JSON in `#course-data`. */
export interface PageData {
  readonly outline: CourseOutline;
  readonly language: Language;
  /** Id of the lesson, on a lesson page. */
  readonly lesson?: string;
  readonly progress: ProgressTexts;
  /** On a page where something is answered. */
  readonly saved?: SavedTexts;
  /** On the home page. */
  readonly stop?: StopTexts;
  readonly lessons?: readonly LessonLink[];
}

let data: PageData | undefined;

export const pageData = (): PageData =>
  (data ??= JSON.parse(document.getElementById('course-data')?.textContent ?? '') as PageData);
