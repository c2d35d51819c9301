import { expect, it } from 'vitest';
import { fill } from '../../../src/browser/fill.ts';

it('puts values into their places, zero too', () => {
  expect(fill('{{score}} of {{max}}', { score: 0, max: 3 })).toBe('0 of 3');
});

it('leaves a place open that has no value, so that it is seen', () => {
  expect(fill('{{score}}', {})).toBe('{{score}}');
});
