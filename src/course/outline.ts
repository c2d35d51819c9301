import { QUESTION_TYPES } from '../questions/index.ts';
import type { Course, CourseOutline } from './course.ts';

const renamed = (formerly?: readonly string[]) => (formerly?.length ? { formerly } : {});

/** The part of the course that the tracker needs in the browser; no key, no text. */
export function outlineOf(course: Course): CourseOutline {
  return {
    id: course.id,
    revision: course.revision,
    passMark: course.passMark,
    order: course.order,
    lessons: course.lessons.map((lesson) => ({
      id: lesson.id,
      ...renamed(lesson.formerly),
      questions: lesson.questions.map((question) => ({
        id: question.id,
        ...renamed(question.formerly),
        objective: question.objective,
        graded: QUESTION_TYPES[question.type].graded,
      })),
    })),
  };
}
