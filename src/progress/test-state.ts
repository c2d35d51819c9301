import type { TestKind } from './event.ts';
import type { CourseSummary } from './summary.ts';

/** `taken`: handed in; `passed`: a post-test reached the mark that it carried. */
export type TestState = 'new' | 'running' | 'taken' | 'passed';

/**
 * How the learner stands with a test. What was passed stays so, whatever was begun since; a pre-test is taken, never
 * passed: it says where one begins.
 */
export function testState({ pre, post }: Pick<CourseSummary, 'pre' | 'post'>, kind: TestKind): TestState {
  const test = { pre, post }[kind];
  if (kind === 'post' && test.passed) return 'passed';
  if (kind === 'pre' && test.first) return 'taken';
  if (test.running) return 'running';
  return test.first ? 'taken' : 'new';
}
