import type { TestFinished } from './event.ts';
import { share } from './marks.ts';
import { before } from './record.ts';
import type { Summary } from './summary.ts';

/**
 * Hake's normalised gain: of what was still to be gained after the pre-test, the share that was gained.
 * R. R. Hake, "Interactive-engagement versus traditional methods", American Journal of Physics 66 (1998), 64-74,
 * doi:10.1119/1.18809.
 * @param pre per cent of the marks, 0 to 100
 * @param post per cent of the marks, 0 to 100
 * @returns at most 1; below 0 where the post-test was the lower one, without a lower limit; null at a full pre-test,
 *   which leaves nothing to gain
 */
export const normalisedGain = (pre: number, post: number): number | null =>
  pre < 100 ? (post - pre) / (100 - pre) : null;

/** Why there is no gain to show. */
export type NoGain = 'no-pre' | 'no-post' | 'pre-after-post' | 'full-pre';

export interface KnownGain {
  readonly value: number;
  readonly pre: TestFinished;
  readonly post: TestFinished;
  /** By how much one right answer more in the post-test would have raised it. */
  readonly perItem: number;
  /** Practice had been answered before the pre-test: it no longer shows where the learner began. */
  readonly late: boolean;
}

/**
 * The gain of one learner: from the first pre-test to the first post-test. Whoever takes either again knows what is
 * asked, so later tests would measure something else. A pre-test taken after the post-test is none.
 */
export function gainOf({ course, lessons }: Pick<Summary, 'course' | 'lessons'>): KnownGain | NoGain {
  const [pre, post] = [course.pre.first, course.post.first];
  if (!pre) return 'no-pre';
  if (!post) return 'no-post';
  if (before(post, pre)) return 'pre-after-post';
  const percent = 100 * share(pre);
  const value = normalisedGain(percent, 100 * share(post));
  if (value === null) return 'full-pre';
  return {
    value,
    pre,
    post,
    perItem: post.max > 0 ? 100 / post.max / (100 - percent) : 0,
    late: lessons.some(({ questions }) => Object.values(questions).some(({ first }) => before(first, pre))),
  };
}
