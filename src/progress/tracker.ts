import type { CourseOutline } from '../course/course.ts';
import { startActors } from './actors.ts';
import { condense } from './condense.ts';
import type { StoredEvent } from './event.ts';
import { isKnown } from './parse-event.ts';
import { before, recordOf, sorted, winner, type EventRecord } from './record.ts';
import type { Summary } from './summary.ts';

export interface Tracker {
  /** Takes in events of this page, of another tab or of a file, in any order; those already known change nothing. */
  add(events: Iterable<StoredEvent>): void;
  /** Calls `listener` at once and after every change, as a Svelte store does. @returns how to unsubscribe */
  subscribe(listener: (summary: Summary) => void): () => void;
  summary(): Summary;
}

/**
 * Follows a learner through the course. The statecharts are told the condensed record from its beginning (snapshots are
 * never stored: a renamed state would not be restored), then each event as it comes. One that is older than what they
 * know sends them to the beginning again, so what is shown is always what a replay of the record shows.
 */
export function createTracker(outline: CourseOutline, record: EventRecord = new Map()): Tracker {
  const events = new Map(record);
  const listeners = new Set<(summary: Summary) => void>();
  let latest: StoredEvent | undefined;
  let actors = startActors(outline);
  let current: Summary | undefined;

  function send(fresh: EventRecord): void {
    for (const event of sorted(condense(fresh))) if (isKnown(event)) actors.send(event);
    for (const event of fresh.values()) if (!latest || before(latest, event)) latest = event;
    current = undefined;
  }

  function replay(): void {
    actors = startActors(outline);
    send(events);
  }

  const summary = () => (current ??= actors.summary());

  send(events);

  return {
    add(incoming) {
      const fresh: StoredEvent[] = [];
      let inOrder = true;
      for (const event of incoming) {
        const known = events.get(event.id);
        const stays = known ? winner(known, event) : event;
        if (stays === known) continue;
        events.set(event.id, stays);
        fresh.push(stays);
        // An id that was told with other content can't be taken back, an earlier event not be slipped in.
        if (known || (latest && before(stays, latest))) inOrder = false;
      }
      if (fresh.length === 0) return;
      if (inOrder) send(recordOf(fresh));
      else replay();
      for (const listener of listeners) listener(summary());
    },
    subscribe(listener) {
      listeners.add(listener);
      listener(summary());
      return () => void listeners.delete(listener);
    },
    summary,
  };
}
