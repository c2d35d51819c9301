import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKnown, parseEvent } from '../../../src/progress/parse-event.ts';
import { answer, events, known, make, stored } from './arbitraries.ts';

describe('parseEvent', () => {
  it('gives back every event that went through JSON, foreign ones too', () => {
    fc.assert(
      fc.property(events, (list) => {
        for (const event of list) expect(parseEvent(stored(event))).toEqual(event);
      }),
    );
  });

  it('refuses a known event with any one field missing or of the wrong type', () => {
    fc.assert(
      fc.property(known, fc.nat(), (event, pick) => {
        const fields = Object.keys(event);
        const field = fields[pick % fields.length] as string;
        expect(parseEvent({ ...event, [field]: undefined })).toBeUndefined();
        // A number of its own is a foreign version.
        for (const wrong of field === 'v' ? ['1', -1, 0.5] : [null, true, -1, Number.NaN, [7], { a: 7 }])
          expect(parseEvent({ ...event, [field]: wrong })).toBeUndefined();
      }),
    );
  });

  it('keeps an unknown kind, and a known kind in an unknown version, as foreign', () => {
    for (const foreign of [
      { id: 'a', kind: 'badge', v: 1, at: 1, colour: 'gold' },
      { id: 'b', kind: 'opened', v: 2, at: 1, chapter: 3 },
      { id: 'c', kind: 'constructor', v: 1, at: 1 },
    ]) {
      const event = parseEvent(foreign);
      expect(event).toBe(foreign);
      expect(event && isKnown(event)).toBe(false);
    }
  });

  it('keeps fields that a known event has beyond those it must have', () => {
    const event = { ...make('opened', {}), via: 'search' };
    expect(parseEvent(event)).toEqual(event);
  });

  it.each([[undefined], [null], ['text'], [7], [[]], [{}], [[{}]]])('refuses %j, which is no event', (json) => {
    expect(parseEvent(json)).toBeUndefined();
  });

  it('refuses an empty id, more marks than there are, and a time that no date can show', () => {
    expect(parseEvent(make('opened', { id: '' }))).toBeUndefined();
    expect(parseEvent(answer('diesel', 11))).toBeUndefined();
    expect(parseEvent(make('opened', { at: 8.64e15 + 1 }))).toBeUndefined();
  });
});
