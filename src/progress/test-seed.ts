/**
 * The seed by which a test shuffles the options of a question, the same whenever the test is shown again: its own event
 * and the question decide it, so nothing more need be kept. Hash: FNV-1a, 32 bits (Fowler, Noll, Vo).
 * @param started id of the event that began the test
 * @returns 1 to 2^32 - 1: 0 would mean "as authored"
 */
export function testSeed(started: string, question: string): number {
  let hash = 0x811c9dc5;
  for (const character of `${started} ${question}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0 || 1;
}
