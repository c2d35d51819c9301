import { LATEST, type EventKind, type EventOf, type FieldsOf } from './event.ts';

/** Where an event gets its time and its uniqueness from. */
export interface EventSources {
  /** Milliseconds since 1970 by this device's clock. */
  readonly now: number;
  /** A source of chance that returns 0 <= x < 1. */
  readonly random: () => number;
  /** The latest `at` this device has seen, of any event; 0 when none. */
  readonly last: number;
}

/** 36^8: enough that two devices don't meet within one millisecond (41 bits). */
const CHANCES = 36 ** 8;
/** Digits of a time in base 36: eight reach to the year 2059, nine to 5188. */
const TIME_DIGITS = 9;

const digits = (value: number, length: number) => value.toString(36).padStart(length, '0');

/**
 * An event of today's version. Its time never runs backwards: a clock set back reorders nothing.
 * @example newEvent('opened', { lesson: 'needs' }, { now: Date.now(), random: Math.random, last: 0 })
 */
export function newEvent<Kind extends EventKind>(
  kind: Kind,
  fields: FieldsOf<Kind>,
  { now, random, last }: EventSources,
): EventOf<Kind> {
  const at = Math.max(Math.floor(now), Math.min(last + 1, LATEST));
  const id = digits(at, TIME_DIGITS) + digits(Math.floor(random() * CHANCES), 8);
  return { id, kind, v: 1, at, ...fields } as unknown as EventOf<Kind>;
}
