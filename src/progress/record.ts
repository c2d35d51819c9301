import type { StoredEvent } from './event.ts';

/** What a learner did, as far as is known here: a set of events, each under its id. */
export type EventRecord = ReadonlyMap<string, StoredEvent>;

/** The order of all events, on whatever device they were made: by time, then by id. */
export const before = (one: StoredEvent, other: StoredEvent): boolean =>
  one.at < other.at || (one.at === other.at && one.id < other.id);

/**
 * Which of two events under one id stays. They should be the same; if a file was tampered with or damaged they aren't,
 * and then every device must choose alike whichever came first: the greater text.
 */
export function winner(one: StoredEvent, other: StoredEvent): StoredEvent {
  if (one === other) return one;
  return JSON.stringify(one) >= JSON.stringify(other) ? one : other;
}

function add(record: Map<string, StoredEvent>, events: Iterable<StoredEvent>): void {
  for (const event of events) {
    const known = record.get(event.id);
    record.set(event.id, known ? winner(known, event) : event);
  }
}

export function recordOf(events: Iterable<StoredEvent>): EventRecord {
  const record = new Map<string, StoredEvent>();
  add(record, events);
  return record;
}

/** All that any of the records holds. Commutative, associative, idempotent: nothing is lost and nothing doubled. */
export function union(...records: readonly EventRecord[]): EventRecord {
  const all = new Map(records[0]);
  for (const record of records.slice(1)) add(all, record.values());
  return all;
}

/** The events of a record, oldest first. */
export const sorted = (record: EventRecord): StoredEvent[] =>
  [...record.values()].sort((one, other) => (before(one, other) ? -1 : 1));
