import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { newSeed, shuffled } from '../../../src/questions/shuffle.ts';

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

test('a seed gives the same order for ever: records hold it', () => {
  expect(shuffled(['a', 'b', 'c', 'd', 'e'], 1)).toMatchInlineSnapshot(`
    [
      "a",
      "c",
      "d",
      "e",
      "b",
    ]
  `);
  expect(shuffled(['a', 'b', 'c', 'd', 'e'], 2 ** 32 - 1)).toMatchInlineSnapshot(`
    [
      "c",
      "e",
      "d",
      "a",
      "b",
    ]
  `);
});

test('seed 0 is the authored order', () => {
  expect(shuffled(['a', 'b', 'c', 'd'], 0)).toEqual(['a', 'b', 'c', 'd']);
});

test('nothing is lost, nothing is added, and what was given stays as it was', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer()), seed, (items, chance) => {
      const before = [...items];
      const order = shuffled(items, chance);
      expect([...order].sort()).toEqual([...before].sort());
      expect(items).toEqual(before);
      expect(shuffled(items, chance)).toEqual(order);
    }),
  );
});

test('every order of four options comes up about as often', () => {
  const counts = new Map<string, number>();
  for (let each = 1; each <= 24_000; each++) {
    const order = shuffled(['a', 'b', 'c', 'd'], each).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(24);
  // 1,000 expected for each of the 24; five standard deviations are 155.
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(155);
});

test('a new seed is a whole number that a shuffle can take, and never 0', () => {
  expect(newSeed(() => 0)).toBe(1);
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (chance) => {
      const fresh = newSeed(() => chance);
      expect(Number.isInteger(fresh)).toBe(true);
      expect(fresh).toBeGreaterThanOrEqual(1);
      expect(fresh).toBeLessThanOrEqual(2 ** 32 - 1);
    }),
  );
});
