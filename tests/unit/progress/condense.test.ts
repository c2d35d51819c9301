import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startActors } from '../../../src/progress/actors.ts';
import { condense } from '../../../src/progress/condense.ts';
import type { StoredEvent } from '../../../src/progress/event.ts';
import { isKnown } from '../../../src/progress/parse-event.ts';
import { recordOf, sorted, union, type EventRecord } from '../../../src/progress/record.ts';
import { createTracker } from '../../../src/progress/tracker.ts';
import { answer, events, make, outline } from './arbitraries.ts';

/** The statecharts told every event, with nothing condensed in between. */
function summaryOf(record: EventRecord) {
  const actors = startActors(outline);
  for (const event of sorted(record)) if (isKnown(event)) actors.send(event);
  return actors.summary();
}

const record = events.map(recordOf);
const kept = (list: readonly StoredEvent[]) => [...condense(recordOf(list)).values()].sort((a, b) => a.at - b.at);

describe('condense', () => {
  it('leaves the summary as it was', () => {
    fc.assert(
      fc.property(record, (r) => {
        expect(summaryOf(condense(r))).toEqual(summaryOf(r));
      }),
      { numRuns: 300 },
    );
  });

  it('does nothing the second time', () => {
    fc.assert(
      fc.property(record, (r) => {
        expect(condense(condense(r))).toEqual(condense(r));
      }),
    );
  });

  it('may be united again with what it came from', () => {
    fc.assert(
      fc.property(record, (r) => {
        expect(union(condense(r), r)).toEqual(r);
        expect(createTracker(outline, union(condense(r), r)).summary()).toEqual(summaryOf(r));
      }),
    );
  });

  it('may come before or after a union', () => {
    fc.assert(
      fc.property(events, fc.nat(40), (list, cut) => {
        const [a, b] = [recordOf(list.slice(0, cut)), recordOf(list.slice(cut))];
        expect(condense(union(condense(a), condense(b)))).toEqual(condense(union(a, b)));
      }),
    );
  });

  it('keeps every foreign event, through a union too', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const foreign = [...union(a, b)].filter(([, event]) => !isKnown(event));
        expect([...condense(union(a, b))]).toEqual(expect.arrayContaining(foreign));
      }),
    );
  });

  it('keeps the first, the best and the last answer to each question', () => {
    const list = [3, 1, 9, 4, 9, 2].map((score) => answer('diesel', score));
    expect(kept(list)).toEqual([list[0], list[2], list[5]]);
  });

  it('keeps the longest visit of each writer to each lesson', () => {
    const list = [
      make('visited', { writer: 'phone', seconds: 10 }),
      make('visited', { writer: 'office', seconds: 5 }),
      make('visited', { writer: 'phone', seconds: 30 }),
      make('visited', { lesson: 'answers', writer: 'phone', seconds: 7 }),
    ];
    expect(kept(list)).toEqual(list.slice(1));
  });

  it('keeps first, best, last and first passed test, and those begun first and last', () => {
    const mark = (score: number, passMark: number) => make('test-finished', { test: 'post', score, max: 10, passMark });
    const list = [
      mark(2, 70),
      mark(6, 60),
      mark(3, 70),
      mark(7, 80),
      mark(1, 70),
      make('test-started', { test: 'post' }),
    ];
    const first = make('test-started', { test: 'post', at: 0 });
    const between = make('test-started', { test: 'post', at: 1 });
    expect(kept([first, between, ...list])).toEqual([first, ...list.filter((_, place) => place !== 2)]);
  });

  it('keeps every reported fault', () => {
    const list = ['a', 'b', 'b'].map((question) => make('reported', { question, fault: 'typo', words: '' }));
    expect(kept(list)).toEqual(list);
  });

  it('thins a long record to a few hundred events', () => {
    const list = Array.from({ length: 5000 }, (_, n) => answer(`question-${n % 64}`, n % 11));
    expect(condense(recordOf(list)).size).toBeLessThanOrEqual(3 * 64);
  });
});
