import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordOf, sorted, union } from '../../../src/progress/record.ts';
import { answer, colliding, make } from './arbitraries.ts';

const record = colliding.map(recordOf);

describe('union', () => {
  it('is commutative', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        expect(union(a, b)).toEqual(union(b, a));
      }),
    );
  });

  it('is associative', () => {
    fc.assert(
      fc.property(record, record, record, (a, b, c) => {
        expect(union(union(a, b), c)).toEqual(union(a, union(b, c)));
        expect(union(a, b, c)).toEqual(union(a, union(b, c)));
      }),
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(record, (a) => {
        expect(union(a, a)).toEqual(a);
      }),
    );
  });

  it('loses no id and invents none', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        expect(new Set(union(a, b).keys())).toEqual(new Set([...a.keys(), ...b.keys()]));
      }),
    );
  });

  it('chooses one of two events under the same id, whichever comes first', () => {
    const [low, high] = [answer('diesel', 1, { id: 'x' }), answer('diesel', 2, { id: 'x' })];
    expect(recordOf([low, high])).toEqual(recordOf([high, low]));
  });

  it('leaves the records that it unites as they were', () => {
    const [a, b] = [recordOf([make('opened', {})]), recordOf([make('opened', {})])];
    union(a, b);
    expect([a.size, b.size]).toEqual([1, 1]);
  });
});

describe('sorted', () => {
  it('puts events in order of time, and of id at the same time', () => {
    const list = [
      make('opened', { at: 9, id: 'a' }),
      make('opened', { at: 5, id: 'c' }),
      make('opened', { at: 5, id: 'b' }),
    ];
    expect(sorted(recordOf(list)).map((event) => event.id)).toEqual(['b', 'c', 'a']);
  });

  it('does not depend on the order of arrival', () => {
    fc.assert(
      fc.property(colliding, (list) => {
        expect(sorted(recordOf([...list].reverse()))).toEqual(sorted(recordOf(list)));
      }),
    );
  });
});
