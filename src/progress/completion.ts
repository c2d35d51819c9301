import type { CourseOutline } from '../course/course.ts';
import { isPractised } from './lesson-machine.ts';
import type { Summary } from './summary.ts';

/** What is missing before the course is completed. */
export interface Missing {
  /** Ids of lessons not practised, in the order of the course. */
  readonly lessons: readonly string[];
  /** No post-test reached the mark that it carried. */
  readonly postTest: boolean;
}

export const missingIn = ({ lessons, course }: Summary): Missing => ({
  lessons: lessons.filter(({ state }) => !isPractised(state)).map(({ id }) => id),
  postTest: course.post.passed === null,
});

/**
 * When the course was completed: the last of what it asks, that is the first answer to the last graded question, or the
 * post-test that passed first (milliseconds since 1970). Later answers and tests don't move it.
 * @returns null before that
 */
export function completedAt({ lessons, course }: Summary, outline: CourseOutline): number | null {
  if (course.state !== 'completed') return null;
  const answered = lessons.flatMap(({ questions }, index) =>
    (outline.lessons[index]?.questions ?? []).flatMap(({ id, graded }) => (graded && questions[id]?.first.at) || []),
  );
  return Math.max(course.post.passed?.at ?? 0, ...answered);
}
