import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cornersOf, pathOf, pointOn, type Point } from '../../../src/progress/radar.ts';

const length = ({ x, y }: Point) => Math.hypot(x, y);
const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 9 });
/** Twice the area, by the shoelace formula; positive where the corners go clockwise on a screen. */
const area = (points: readonly Point[]) =>
  points.reduce((sum, { x, y }, at) => {
    const next = points[(at + 1) % points.length]!;
    return sum + x * next.y - next.x * y;
  }, 0);

describe('the radar', () => {
  test('has its first axis up and the others clockwise', () => {
    expect([0, 1, 2, 3, 4, 5].map((axis) => pointOn(axis, 6, 100))).toEqual([
      { x: 0, y: -100 },
      { x: 86.6, y: -50 },
      { x: 86.6, y: 50 },
      { x: 0, y: 100 },
      { x: -86.6, y: 50 },
      { x: -86.6, y: -50 },
    ]);
  });

  test('writes no -0 and no crumbs into the page', () => {
    expect(pathOf(cornersOf([1, 0.5, 0, 1, 0.5, 0], 96))).toBe('M0,-96L41.57,-24L0,0L0,96L-41.57,24L0,0Z');
  });

  test('puts each share where it belongs: as far from the centre as it says, and nowhere beyond', () => {
    fc.assert(
      fc.property(shares, fc.integer({ min: 10, max: 500 }), (figure, radius) => {
        cornersOf(figure, radius).forEach((corner, axis) => {
          expect(length(corner)).toBeCloseTo(figure[axis]! * radius, 1);
          // On its own axis, not on the other side.
          const tip = pointOn(axis, figure.length, radius);
          expect(corner.x * tip.x + corner.y * tip.y).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  test('grows with every share, and goes clockwise', () => {
    fc.assert(
      fc.property(shares, fc.nat(), (figure, at) => {
        const axis = at % figure.length;
        const more = figure.map((share, each) => (each === axis ? 1 : share));
        const [before, after] = [figure, more].map((each) => area(cornersOf(each, 100))) as [number, number];
        expect(before).toBeGreaterThanOrEqual(-1);
        expect(after).toBeGreaterThanOrEqual(before - 3);
      }),
    );
  });
});
