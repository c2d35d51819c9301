import { expect, it } from 'vitest';
import { withoutBodies } from '../../../src/editions/lean-statecharts.ts';

const code = `function one(a) { return a; }
class Actor { on(type) { return type; } off() {} }
export { one, Actor };`;

it('puts another body into functions and methods, and leaves the rest', () => {
  expect(withoutBodies(code, { one: '{}', 'Actor.on': '{ throw 0 }' })).toBe(`function one(a) {}
class Actor { on(type) { throw 0 } off() {} }
export { one, Actor };`);
});

it('stops when a function is no longer there', () => {
  expect(() => withoutBodies(code, { two: '{}' })).toThrow('editions/lean-statecharts.ts: XState has no two any more.');
});
