/** A point of the drawing: x to the right, y downwards, the centre at 0, 0. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Hundredths are fine enough to draw, and keep -0 and the crumbs of sines out of the page. */
const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;

/**
 * The point of an axis at a share of its length. The first axis points up, the others follow clockwise at equal angles.
 * @param share 0 (centre) to 1 (tip)
 */
export function pointOn(axis: number, axes: number, radius: number, share = 1): Point {
  const angle = (2 * Math.PI * axis) / axes;
  return { x: rounded(Math.sin(angle) * radius * share), y: rounded(-Math.cos(angle) * radius * share) };
}

/** The corners of the figure that shares of equally spaced axes make; a share of 1 everywhere gives the outer ring. */
export const cornersOf = (shares: readonly number[], radius: number): Point[] =>
  shares.map((share, axis) => pointOn(axis, shares.length, radius, share));

/** @example pathOf([{ x: 0, y: -2 }, { x: 1, y: 1 }]) // => 'M0,-2L1,1Z' */
export const pathOf = (points: readonly Point[]): string => `M${points.map(({ x, y }) => `${x},${y}`).join('L')}Z`;
