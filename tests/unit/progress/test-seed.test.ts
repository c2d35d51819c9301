import { expect, it } from 'vitest';
import { testSeed } from '../../../src/progress/test-seed.ts';

it('is the same whenever it is asked for, and differs between questions and between sittings', () => {
  expect(testSeed('m1abc', 'test-needs-a')).toBe(testSeed('m1abc', 'test-needs-a'));
  const seeds = ['m1abc', 'm2abc'].flatMap((started) => ['a', 'b', 'c'].map((question) => testSeed(started, question)));
  expect(new Set(seeds).size).toBe(seeds.length);
  for (const seed of seeds) expect(seed).toBeGreaterThan(0);
});

it('is FNV-1a of both with a space between', () => {
  // Published test vector: FNV-1a 32 of "a b" worked through by hand from the offset basis 0x811c9dc5.
  let hash = 0x811c9dc5;
  for (const byte of [0x61, 0x20, 0x62]) hash = Math.imul(hash ^ byte, 16777619);
  expect(testSeed('a', 'b')).toBe(hash >>> 0);
});
