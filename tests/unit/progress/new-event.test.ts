import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LATEST } from '../../../src/progress/event.ts';
import { newEvent } from '../../../src/progress/new-event.ts';
import { parseEvent } from '../../../src/progress/parse-event.ts';

const NOW = Date.UTC(2026, 0, 2);
const open = (now: number, last: number, chance = 0.5) =>
  newEvent('opened', { lesson: 'needs' }, { now, random: () => chance, last });

describe('newEvent', () => {
  it('carries its kind, version, time and fields, and passes its own parser', () => {
    const event = open(NOW, 0);
    expect(event).toEqual({ id: '0mjw3xmo0i0000000', kind: 'opened', v: 1, at: NOW, lesson: 'needs' });
    expect(parseEvent(event)).toBe(event);
  });

  it('is later than all seen, though the clock was set back', () => {
    expect(open(NOW - 60_000, NOW).at).toBe(NOW + 1);
  });

  it('can still be read after an event at the end of time, which a damaged file may hold', () => {
    expect(parseEvent(open(NOW, LATEST))).toMatchObject({ at: LATEST });
  });

  it('gets an id that sorts by time, and by chance within a millisecond', () => {
    const time = fc.nat({ max: 4e12 });
    const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(time, time, chance, (one, other, random) => {
        expect(open(one, -1, random).id < open(other, -1, random).id).toBe(one < other);
        expect(open(one, -1, random).id).toHaveLength(17);
      }),
    );
    expect(open(NOW, 0, 0.1).id).not.toBe(open(NOW, 0, 0.2).id);
  });
});
