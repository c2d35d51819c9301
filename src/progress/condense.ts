import type { Answered, Opened, StoredEvent, TestFinished, TestStarted, Visited } from './event.ts';
import { keep, type Kept } from './kept.ts';
import { hasPassed, share } from './marks.ts';
import { isKnown } from './parse-event.ts';
import type { EventRecord } from './record.ts';

type Slots<Event extends StoredEvent> = Map<string, Kept<Event>>;

const none = () => 0;

function into<Event extends StoredEvent>(
  slots: Slots<Event>,
  key: string,
  event: Event,
  worth: (event: Event) => number,
): void {
  const kept = slots.get(key);
  const now = keep(kept, event, worth);
  if (now !== kept) slots.set(key, now);
}

/**
 * The same record in few events, for a full storage, an LMS's suspend data, a result code, and a quick replay:
 * - first, best and last answer a question;
 * - the longest and the latest visit, a lesson and writer (as a rule one event);
 * - the first and the latest opening a lesson;
 * - first, best, last and first passed test of either kind, and the first and the latest begun;
 * - every reported fault, and every foreign event.
 *
 * Law: `summary(condense(r))` equals `summary(r)`, for every outline, so renamed ids stay apart here.
 */
export function condense(record: EventRecord): EventRecord {
  const opened: Slots<Opened> = new Map();
  const visited: Slots<Visited> = new Map();
  const answered: Slots<Answered> = new Map();
  const started: Slots<TestStarted> = new Map();
  const finished: Slots<TestFinished> = new Map();
  const passed: Slots<TestFinished> = new Map();
  const result = new Map<string, StoredEvent>();

  for (const event of record.values()) {
    if (!isKnown(event) || event.kind === 'reported') result.set(event.id, event);
    else if (event.kind === 'opened') into(opened, event.lesson, event, none);
    // The length keeps two pairs of lesson and writer from running into the same key.
    else if (event.kind === 'visited')
      into(visited, `${event.lesson.length} ${event.lesson}${event.writer}`, event, (visit) => visit.seconds);
    else if (event.kind === 'answered') into(answered, event.question, event, share);
    else if (event.kind === 'test-started') into(started, event.test, event, none);
    else {
      into(finished, event.test, event, share);
      if (hasPassed(event)) into(passed, event.test, event, none);
    }
  }

  const take = (...events: readonly StoredEvent[]) => events.forEach((event) => result.set(event.id, event));
  for (const { first, last } of opened.values()) take(first, last);
  for (const { best, last } of visited.values()) take(best, last);
  for (const { first, best, last } of answered.values()) take(first, best, last);
  for (const { first, last } of started.values()) take(first, last);
  for (const { first, best, last } of finished.values()) take(first, best, last);
  for (const { first } of passed.values()) take(first);
  return result;
}
