import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { StoredEvent } from '../../../src/progress/event.ts';
import { parseEvent } from '../../../src/progress/parse-event.ts';
import { recordOf } from '../../../src/progress/record.ts';
import type { Summary } from '../../../src/progress/summary.ts';
import { createTracker } from '../../../src/progress/tracker.ts';
import { answer, colliding, events, make, outline, stored } from './arbitraries.ts';

/** What a fresh page shows that reads this record from storage. */
function replayed(record: ReadonlyMap<string, StoredEvent>): Summary {
  const lines = stored([...record.values()]).flatMap((line) => parseEvent(line) ?? []);
  return createTracker(outline, recordOf(lines)).summary();
}

/** The list in another order, in batches. */
const arrivals = (list: fc.Arbitrary<StoredEvent[]>) =>
  list.chain((all) =>
    fc.record({
      all: fc.constant(all),
      order: fc.shuffledSubarray(all, { minLength: all.length }),
      sizes: fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 8 }),
    }),
  );

function batches(list: readonly StoredEvent[], sizes: readonly number[]): StoredEvent[][] {
  const result: StoredEvent[][] = [];
  for (let from = 0, turn = 0; from < list.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    result.push(list.slice(from, from + size));
    from += size;
  }
  return result;
}

describe('the tracker', () => {
  it.each([
    ['', events],
    [', though some share an id', colliding],
  ])('shows the same in whatever order and batches events arrive%s', (_, list) => {
    fc.assert(
      fc.property(arrivals(list), ({ all, order, sizes }) => {
        const tracker = createTracker(outline);
        for (const batch of batches(order, sizes)) tracker.add(batch);
        expect(tracker.summary()).toEqual(createTracker(outline, recordOf(all)).summary());
      }),
      { numRuns: 200 },
    );
  });

  it('shows after every single event what a replay from storage shows', () => {
    fc.assert(
      fc.property(fc.oneof(events, colliding), (list) => {
        const tracker = createTracker(outline);
        for (const [index, event] of list.entries()) {
          tracker.add([event]);
          expect(tracker.summary()).toEqual(replayed(recordOf(list.slice(0, index + 1))));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('ignores an event that it knows', () => {
    const tracker = createTracker(outline);
    const first = answer('diesel', 4);
    tracker.add([first]);
    const listener = vi.fn();
    tracker.subscribe(listener);
    tracker.add([first, stored(first)]);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('calls a listener at once, after each change, and no longer once unsubscribed', () => {
    const tracker = createTracker(outline);
    const states: string[] = [];
    const unsubscribe = tracker.subscribe(({ lessons }) => states.push(lessons[0]!.state));
    tracker.add([make('opened', {})]);
    tracker.add([answer('diesel', 9), answer('sorting', 9)]);
    unsubscribe();
    tracker.add([make('opened', { lesson: 'answers' })]);
    expect(states).toEqual(['new', 'opened', 'passed']);
  });

  it('gives the same summary object until something changes', () => {
    const tracker = createTracker(outline);
    const before = tracker.summary();
    expect(tracker.summary()).toBe(before);
    tracker.add([make('opened', {})]);
    expect(tracker.summary()).not.toBe(before);
  });

  it('takes in an event older than the last one told', () => {
    const [old, young] = [answer('diesel', 2), answer('diesel', 3)];
    const tracker = createTracker(outline, recordOf([young]));
    tracker.add([old]);
    const [lesson] = tracker.summary().lessons;
    expect(lesson?.questions['diesel']).toMatchObject({ first: old, last: young });
    expect(lesson?.lastAt).toBe(young.at);
  });

  it('shows nothing of foreign events', () => {
    const foreign = { id: 'f', kind: 'badge', v: 1, at: 99 };
    const tracker = createTracker(outline, recordOf([foreign]));
    expect(tracker.summary()).toEqual(createTracker(outline).summary());
  });

  it('leaves the record it was given as it was', () => {
    const record = recordOf([]);
    createTracker(outline, record).add([make('opened', {})]);
    expect(record.size).toBe(0);
  });
});
