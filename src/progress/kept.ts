import type { StoredEvent } from './event.ts';
import { before } from './record.ts';

/** Of many events of the same sort, those that are remembered. They may be one and the same. */
export interface Kept<Event extends StoredEvent> {
  readonly first: Event;
  /** The worthiest; of equals, the earliest. */
  readonly best: Event;
  readonly last: Event;
}

/**
 * `kept` with `event` taken in; the same object when nothing changes. Whatever the order of arrival, the outcome is
 * the same, and taking in an event twice changes nothing: on this rest `condense` and the statecharts alike.
 */
export function keep<Event extends StoredEvent>(
  kept: Kept<Event> | undefined,
  event: Event,
  worth: (event: Event) => number,
): Kept<Event> {
  if (!kept) return { first: event, best: event, last: event };
  const gain = worth(event) - worth(kept.best);
  const first = before(event, kept.first) ? event : kept.first;
  const best = gain > 0 || (gain === 0 && before(event, kept.best)) ? event : kept.best;
  const last = before(kept.last, event) ? event : kept.last;
  const same = first === kept.first && best === kept.best && last === kept.last;
  return same ? kept : { first, best, last };
}
