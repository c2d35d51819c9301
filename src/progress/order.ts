import type { CourseOutline } from '../course/course.ts';
import { isPractised } from './lesson-machine.ts';
import type { LessonSummary } from './summary.ts';

type Order = CourseOutline['order'];
type Standing = Pick<LessonSummary, 'id' | 'state'>;

/**
 * The lesson that comes before another one where the order is fixed: the first of those before it that is not practised.
 * @param lessons in the order of the course
 * @returns its id; null where the order is free, where nothing is left before it, and for what is practised already
 */
export function comesFirst(lessons: readonly Standing[], order: Order, lesson: string): string | null {
  const at = lessons.findIndex(({ id }) => id === lesson);
  const asked = lessons[at];
  if (order === 'free' || !asked || isPractised(asked.state)) return null;
  return lessons.slice(0, at).find(({ state }) => !isPractised(state))?.id ?? null;
}

/** The same for the post-test, which a fixed order puts last. */
export const comesBeforePostTest = (lessons: readonly Standing[], order: Order): string | null =>
  order === 'free' ? null : (lessons.find(({ state }) => !isPractised(state))?.id ?? null);
