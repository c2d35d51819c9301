import { QUESTION_TYPES } from '../questions/index.ts';
import type { Course, CourseOutline } from './course.ts';

const renamed = (formerly?: readonly string[]) => (formerly?.length ? { formerly } : {});

function formerObjectives({ lessons }: Course) {
  const former = lessons.flatMap(({ objectives }) =>
    objectives.flatMap(({ id, formerly = [] }) => formerly.map((old) => [old, id] as const)),
  );
  return former.length > 0 ? { formerObjectives: Object.fromEntries(former) } : {};
}

/** The part of the course that the tracker needs in the browser; no key, no text. */
export function outlineOf(course: Course): CourseOutline {
  return {
    id: course.id,
    revision: course.revision,
    passMark: course.passMark,
    order: course.order,
    ...formerObjectives(course),
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
