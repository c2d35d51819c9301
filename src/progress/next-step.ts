import type { CourseOutline } from '../course/course.ts';
import type { TestKind, TestStarted } from './event.ts';
import { comesBeforePostTest } from './order.ts';
import { before } from './record.ts';
import type { Summary } from './summary.ts';

/** What the course proposes to do next. */
export type NextStep =
  /** Nothing was done yet: the pre-test is offered, and may be skipped. */
  | { readonly kind: 'begin' }
  /** Begun, not handed in, and the last that was touched. */
  | { readonly kind: 'test'; readonly test: TestKind }
  | { readonly kind: 'lesson'; readonly lesson: string }
  /** All lessons are practised; `again` when one was handed in and none passed. */
  | { readonly kind: 'post-test'; readonly again: boolean }
  | { readonly kind: 'completed' };

/** The test that is running; of two, the one begun last. */
function runningTest({ course: { pre, post } }: Summary): TestStarted | null {
  if (pre.running && post.running) return before(pre.running, post.running) ? post.running : pre.running;
  return pre.running ?? post.running;
}

/**
 * One answer for the home page and "My learning". A running test comes first, unless a lesson was touched since or the
 * order keeps it for the end; then lessons; then the post-test.
 */
export function nextStep(summary: Summary, order: CourseOutline['order']): NextStep {
  const { course, lessons, next } = summary;
  const running = runningTest(summary);
  const lessonSince = running && lessons.some(({ lastAt }) => lastAt !== null && lastAt > running.at);
  const tooEarly = running?.test === 'post' && comesBeforePostTest(lessons, order) !== null;
  if (running && !lessonSince && !tooEarly) return { kind: 'test', test: running.test };
  if (course.state === 'new') return { kind: 'begin' };
  if (next !== null) return { kind: 'lesson', lesson: next };
  return course.state === 'completed'
    ? { kind: 'completed' }
    : { kind: 'post-test', again: course.post.first !== null };
}
