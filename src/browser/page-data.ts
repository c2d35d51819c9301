import type { CourseOutline } from '../course/course.ts';
import { unpackOutline, type PackedOutline } from '../course/outline-pack.ts';
import type dictionary from '../i18n/id.json';
import type { Language } from '../questions/question.ts';
import { pageJson } from './page-json.ts';

export type StopTexts = (typeof dictionary)['stop'];

/** A lesson as the home page and "My learning" lead to it. */
export interface LessonLink {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** Ids of its headings, quizzes and questions, to what they are called. */
  readonly parts: Readonly<Record<string, string>>;
}

interface Target {
  readonly href: string;
}

/** Where the next step can lead. */
export interface Way {
  readonly texts: StopTexts;
  readonly preTest: Target;
  readonly postTest: Target;
  /** What a completed course leads to. */
  readonly results: Target;
  readonly lessons: readonly LessonLink[];
}

/** What every page tells its scripts, as JSON in `#course-data`. */
export interface PageData {
  readonly outline: CourseOutline;
  readonly language: Language;
  /** Id of the lesson, on a lesson page. */
  readonly lesson?: string;
  /** On the home page and in "My learning". */
  readonly way?: Way;
}

/** As it stands in the page: with the outline in few bytes, but where the objectives are asked for too. */
export type WrittenPageData = Omit<PageData, 'outline'> & { readonly outline: CourseOutline | PackedOutline };

const isPacked = (outline: WrittenPageData['outline']): outline is PackedOutline =>
  typeof outline.lessons[0] === 'string';

function read(): PageData {
  const written = pageJson('course-data') as WrittenPageData;
  const { outline } = written;
  return { ...written, outline: isPacked(outline) ? unpackOutline(outline) : outline };
}

let data: PageData | undefined;

export const pageData = (): PageData => (data ??= read());
