import type { Course, GlossaryEntry, Lesson } from '../course/course.ts';
import type { Pages } from '../course/draft.ts';
import { LANGUAGES, type Bilingual, type Language } from '../questions/question.ts';
import type { Question } from '../questions/index.ts';
import type { PageFile } from './page-file.ts';
import type { CourseFile } from './schemas/course.ts';
import type { QuizFile } from './schemas/quiz.ts';
import type { TestFile } from './schemas/tests.ts';

/** All files in shape, keyed by the ids of lessons and pages. */
export interface Parts {
  readonly revision: string;
  readonly course: CourseFile;
  readonly glossary: readonly GlossaryEntry[];
  readonly quizzes: ReadonlyMap<string, QuizFile>;
  readonly tests: ReadonlyMap<string, TestFile>;
  readonly pages: ReadonlyMap<string, Readonly<Record<Language, PageFile>>>;
}

const inBoth = <Value>(of: (language: Language) => Value): Record<Language, Value> => ({ id: of('id'), en: of('en') });

/** Whole minutes to read so many words and answer the questions, at least one. */
function minutesOf(
  words: number,
  questions: readonly Question[],
  { wordsPerMinute, seconds }: CourseFile['pace'],
): number {
  const practice = questions.reduce((sum, { type }) => sum + seconds[type], 0);
  return Math.max(1, Math.round(words / wordsPerMinute + practice / 60));
}

/** Headings of the first language with the titles of both; checks tell of those that lack one. */
function headingsOf(pages: Readonly<Record<Language, PageFile>>): Lesson['headings'] {
  const first = pages[LANGUAGES[0]].page.headings;
  return first.flatMap(({ id, depth }) => {
    if (id === undefined) return [];
    const title: Bilingual = inBoth(
      (language) => pages[language].page.headings.find((each) => each.id === id)?.title ?? '',
    );
    return [{ id, depth, title }];
  });
}

/** Nothing for a lesson that lacks its pages, its quiz or its test items: `readParts` has told of it. */
function lessonOf(lesson: CourseFile['lessons'][number], { course, quizzes, tests, pages }: Parts): Lesson[] {
  const both = pages.get(lesson.id);
  const quiz = quizzes.get(lesson.id);
  const test = tests.get(lesson.id);
  if (!both || !quiz || !test) return [];
  const { misconceptions, questions } = quiz;
  const words = inBoth((language) => both[language].page.words);
  return [
    {
      ...lesson,
      title: inBoth((language) => both[language].title),
      description: inBoth((language) => both[language].description),
      headings: headingsOf(both),
      activities: both.id.page.activities.map(({ id }) => id),
      misconceptions,
      questions,
      tests: test.items,
      words,
      minutes: inBoth((language) => minutesOf(words[language], questions, course.pace)),
    },
  ];
}

/** The course as written. */
export function courseOf(parts: Parts): Course {
  const { revision, glossary } = parts;
  const { pace, lessons: listed, ...rest } = parts.course;
  const lessons = listed.flatMap((lesson) => lessonOf(lesson, parts));
  const items = lessons.reduce((sum, { objectives }) => sum + objectives.length, 0);
  const testMinutes = Math.max(1, Math.round((items * pace.seconds['single-choice']) / 60));
  return { ...rest, revision, glossary, lessons, testMinutes };
}

/** What the checks need of its pages. */
export const pagesOf = ({ pages }: Parts): Pages =>
  Object.fromEntries([...pages].map(([id, both]) => [id, inBoth((language) => both[language].page)]));
