import type { Answered } from './event.ts';
import type { Summary } from './summary.ts';

/** The question with which learners rate themselves: in lesson 5, and once more on the closing page. */
export const SELF_RATING = 'care-radar';

/** The six aspects of service excellence, in the order of the article (p11); ids of that question's items. */
export const ASPECTS = ['ability', 'attitude', 'appearance', 'attention', 'action', 'responsibility'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** Steps of the scale, 1 to `scale`; an aspect not rated is absent. */
export type Steps = Readonly<Partial<Record<Aspect, number>>>;

export interface Rating {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly steps: Steps;
}

export interface Ratings {
  readonly first: Rating;
  /** Null as long as there is one rating only. */
  readonly latest: Rating | null;
}

function ratingOf({ at, response }: Answered, scale: number): Rating {
  const given = typeof response === 'object' && !Array.isArray(response) ? (response as Record<string, string>) : {};
  const steps = ASPECTS.flatMap((aspect): [Aspect, number][] => {
    const step = Number(given[aspect]);
    return Number.isInteger(step) && step >= 1 && step <= scale ? [[aspect, step]] : [];
  });
  return { at, steps: Object.fromEntries(steps) };
}

/**
 * The first and the latest self-rating.
 * @param scale how many steps the scale has: what lies outside is passed over
 * @returns null before the first one
 */
export function ratingsIn({ lessons }: Summary, scale: number): Ratings | null {
  const kept = lessons.map(({ questions }) => questions[SELF_RATING]).find((each) => each !== undefined);
  if (!kept) return null;
  const { first, last } = kept;
  return { first: ratingOf(first, scale), latest: last.id === first.id ? null : ratingOf(last, scale) };
}

/** How an aspect moved: steps up (above 0) or down, or null where one of the two ratings lacks it. */
export const changeOf = ({ first, latest }: Ratings, aspect: Aspect): number | null => {
  const [before, now] = [first.steps[aspect], latest?.steps[aspect]];
  return before === undefined || now === undefined ? null : now - before;
};

export interface Moves {
  readonly up: readonly Aspect[];
  readonly down: readonly Aspect[];
  readonly same: readonly Aspect[];
}

/** The aspects by how they moved between the two ratings. */
export function movesOf(ratings: Ratings): Moves {
  const where = (test: (change: number) => boolean) =>
    ASPECTS.filter((aspect) => {
      const change = changeOf(ratings, aspect);
      return change !== null && test(change);
    });
  return {
    up: where((change) => change > 0),
    down: where((change) => change < 0),
    same: where((change) => change === 0),
  };
}
