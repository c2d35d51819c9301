import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextForm } from '../../../src/progress/test-form.ts';
import { createTracker } from '../../../src/progress/tracker.ts';
import { make, outline } from './arbitraries.ts';

type Kind = 'pre' | 'post';

/** A learner who takes one test after the other. */
function taker(random: () => number) {
  const tracker = createTracker(outline);
  return (test: Kind) => {
    const form = nextForm(tracker.summary().course, random);
    tracker.add([make('test-started', { test, form }), make('test-finished', { test, form })]);
    return form;
  };
}

/** A source of chance that can be repeated: Park and Miller's. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

describe('the form of the next test', () => {
  it('is A or B by chance, then the other, then C, then the first again', () => {
    for (const [chance, forms] of [
      [0, 'ABCABC'],
      [0.99, 'BACBAC'],
    ] as const) {
      const take = taker(() => chance);
      expect([take('pre'), ...Array.from({ length: 5 }, () => take('post'))].join('')).toBe(forms);
    }
  });

  it('comes back only after all were used, whichever tests are taken', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.array(fc.constantFrom<Kind>('pre', 'post')),
        (chance, kinds) => {
          const forms = kinds.map(taker(() => chance));
          for (let start = 0; start + 3 <= forms.length; start++)
            expect(new Set(forms.slice(start, start + 3)).size).toBe(3);
        },
      ),
    );
  });

  it('shows no gain in a class of 10,000 who learn nothing, though the forms are unequal', () => {
    const random = chanceFrom(20_261_124);
    const easiness: Readonly<Record<string, number>> = { A: 0.4, B: 0.7, C: 0.55 };
    const items = 16;
    const sitting = (form: string) =>
      Array.from({ length: items }, () => random() < (easiness[form] ?? 0)).filter(Boolean).length / items;
    let [pre, post] = [0, 0];
    const learners = 10_000;
    for (let learner = 0; learner < learners; learner++) {
      const begun = (form: string) => ({ begun: { first: make('test-started', { form }) } });
      const none = { begun: null };
      const first = nextForm({ pre: none, post: none } as never, random);
      const taken = begun(first).begun.first;
      const second = nextForm({ pre: { begun: { first: taken, last: taken } }, post: none } as never, random);
      pre += sitting(first) / learners;
      post += sitting(second) / learners;
    }
    expect(Math.abs((post - pre) / (1 - pre))).toBeLessThanOrEqual(0.02);
    // The check can fail: were everybody given A, then B, the same class would seem to have learnt a lot.
    expect((0.7 - 0.4) / (1 - 0.4)).toBeGreaterThan(0.4);
  });
});
