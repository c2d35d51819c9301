/**
 * The same items in an order that depends only on `seed`, so that what a learner saw can be shown again.
 * Fisher-Yates fed by the linear congruential generator of "Numerical Recipes" (Press et al., 2nd ed., 7.1): even enough
 * for a handful of options, and small, since it stands in every page.
 * @param seed a whole number, 0 to 2^32 - 1; 0 keeps the authored order
 * @example shuffled(['a', 'b', 'c'], 7) // => always the same permutation
 */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const order = [...items];
  if (seed === 0) return order;
  let state = seed;
  for (let last = order.length - 1; last > 0; last--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (last + 1));
    [order[last], order[other]] = [order[other] as Item, order[last] as Item];
  }
  return order;
}

/** A fresh seed from a source of chance that returns 0 <= x < 1. Never 0, which means "as authored". */
export const newSeed = (random: () => number): number => 1 + Math.floor(random() * 4294967294);
