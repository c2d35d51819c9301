/**
 * The same items in an order that depends only on `seed`, so that what a learner saw can be shown again.
 * Fisher-Yates fed by mulberry32 (Tommy Ettinger, public domain).
 * @param seed a whole number, 0 to 2^32 - 1; 0 keeps the authored order
 * @example shuffled(['a', 'b', 'c'], 7) // => always the same permutation
 */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const order = [...items];
  if (seed === 0) return order;
  let state = seed;
  for (let last = order.length - 1; last > 0; last--) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const fraction = ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    const other = Math.floor(fraction * (last + 1));
    [order[last], order[other]] = [order[other] as Item, order[last] as Item];
  }
  return order;
}

/** A fresh seed from a source of chance that returns 0 <= x < 1. Never 0, which means "as authored". */
export const newSeed = (random: () => number): number => 1 + Math.floor(random() * 4294967294);
