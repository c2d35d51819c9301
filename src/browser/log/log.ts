import type { LearnerEvent, StoredEvent } from '../../progress/event.ts';
import { parseEvent } from '../../progress/parse-event.ts';
import { before, winner, type EventRecord } from '../../progress/record.ts';
import { openQueue } from './database-queue.ts';
import { openDatabase, type Row } from './database.ts';
import { reachableStorage, type BrowserEnvironment } from './environment.ts';
import { MOST_SEGMENTS, openSegments } from './segments.ts';

/**
 * Whether the record is kept:
 * - `saved`: all of it outlives this page, in localStorage, in IndexedDB, or (as a rule) in both;
 * - `full`: there is no room; what came last is in this page alone;
 * - `forbidden`: the browser allows neither storage; what is done here is in this page alone.
 */
export type SaveStatus =
  | { readonly kind: 'saving' | 'full' | 'forbidden' }
  | { readonly kind: 'saved'; /** When, in milliseconds since 1970. */ readonly at: number };

export interface Log {
  /** All events known to this page; grows in place. */
  readonly record: EventRecord;
  /** The greatest `at` of them, 0 when there are none: no new event may be older. */
  readonly lastSeen: number;
  readonly status: SaveStatus;
  /** How many unreadable lines are kept aside. */
  readonly setAside: number;
  /** Adds an event of this page; it is in localStorage before this returns. Resolves when all is done that can be. */
  readonly append: (event: LearnerEvent) => Promise<SaveStatus>;
  /** Unites the record with events from elsewhere. */
  readonly merge: (events: readonly StoredEvent[]) => Promise<SaveStatus>;
  /** Tells events that this page did not append. @returns a function that ends it */
  readonly subscribe: (listener: (events: readonly StoredEvent[]) => void) => () => void;
  /** Tells each change of the status. @returns a function that ends it */
  readonly onStatus: (listener: (status: SaveStatus) => void) => () => void;
  /** Ends listening to other pages. A page that is left needs no closing. */
  readonly close: () => void;
}

export interface LogOptions {
  readonly courseId: string;
  readonly learner: string;
  readonly environment: BrowserEnvironment;
}

/** How many of the newest events the database keeps. */
export const NEWEST = 200;

/** How long a row stays in any case: browsers write localStorage to the disk late, Chromium up to some minutes. */
const DAY = 86_400_000;

function listenersOf<Told>() {
  const listeners = new Set<(told: Told) => void>();
  return {
    tell: (told: Told) => listeners.forEach((listener) => listener(told)),
    add: (listener: (told: Told) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/**
 * Opens the record of a learner: the union of localStorage and IndexedDB. Never rejects, and waits for a hanging
 * database two seconds at most.
 */
export async function openLog({ courseId: base, learner, environment }: LogOptions): Promise<Log> {
  const { locks, now, page } = environment;
  const storage = reachableStorage(environment);
  const segments = storage && openSegments(storage, { base, learner, environment });
  const database = openDatabase(environment, { base, learner });
  const queue = openQueue(database, reportLate);
  const record = new Map<string, StoredEvent>();
  const news = listenersOf<readonly StoredEvent[]>();
  const changes = listenersOf<SaveStatus>();
  let status: SaveStatus = { kind: 'saving' };
  let lastSeen = 0;
  let saves = 0;
  /** Condensing has been tried and was not enough. */
  let roomless = false;

  function learn(events: readonly StoredEvent[]): StoredEvent[] {
    return events.filter((event) => {
      const known = record.get(event.id);
      if (known && winner(known, event) === known) return false;
      record.set(event.id, event);
      lastSeen = Math.max(lastSeen, event.at);
      return true;
    });
  }

  function hear(events: readonly StoredEvent[]): void {
    const fresh = learn(events);
    if (fresh.length) news.tell(fresh);
  }

  function outcome(): SaveStatus {
    if (segments?.stored || queue.drained) return { kind: 'saved', at: now() };
    return { kind: segments ? 'full' : 'forbidden' };
  }

  function report(next: SaveStatus): SaveStatus {
    status = next;
    changes.tell(next);
    return next;
  }

  /** A database that answered after all may hold what had no other place. */
  function reportLate(): void {
    if (!saves && status.kind !== 'saved') report(outcome());
  }

  /** Of several pages one tidies, the others go on. */
  const alone = async (work: () => void) => {
    if (locks) await locks.request(`${base}/log`, { ifAvailable: true }, (lock) => lock && work());
    else work();
  };

  // Tidying is seldom needed and loaded when it is; what fails, another page load will do.
  async function compactIfMany(): Promise<void> {
    if (!segments || segments.count <= MOST_SEGMENTS) return;
    const { compact } = await import('./compact.ts');
    await alone(() => compact(segments, environment));
  }

  async function makeRoom(): Promise<void> {
    if (!segments || roomless) return;
    try {
      const { condenseStored } = await import('./compact.ts');
      await alone(() => condenseStored(segments, environment).forEach(queue.forget));
    } catch {
      // Without it there is no more room than before.
    }
    roomless = !segments.write([]);
  }

  async function save(events: readonly StoredEvent[]): Promise<SaveStatus> {
    const stored = segments?.write(events);
    events.forEach(queue.put);
    saves++;
    report({ kind: 'saving' });
    let drained = queue.drain();
    if (stored) roomless = false;
    else {
      await makeRoom();
      drained = queue.drain();
    }
    await drained;
    saves--;
    return saves ? outcome() : report(outcome());
  }

  /** Unites with the database, and makes up on each side for what it lacks of the other. */
  function take(rows: readonly Row[], local: readonly StoredEvent[]): void {
    const localIds = new Set(local.map(({ id }) => id));
    const rowIds = new Set(rows.map(({ event }) => event.id));
    const events = rows.flatMap(({ event }) => parseEvent(event) ?? []);
    hear(events);
    // What a killed browser had not yet written of its localStorage.
    const ahead = events.filter(({ id }) => !localIds.has(id));
    const newest = [...local].sort((one, other) => (before(one, other) ? -1 : 1)).slice(-NEWEST);
    newest.filter(({ id }) => !rowIds.has(id)).forEach(queue.put);
    for (const { event, put } of rows.slice(0, -NEWEST)) {
      if (localIds.has(event.id) && put < now() - DAY) queue.forget(event.id);
    }
    if (segments && ahead.length) segments.write(ahead);
    void queue.drain();
  }

  function onStorage(event: Event): void {
    const { key, newValue } = event as StorageEvent;
    if (segments && key?.startsWith(segments.prefix)) hear(segments.readKey(key, newValue));
  }

  /** A page that slept has missed what others told. */
  function onReturn(): void {
    if (segments) hear(segments.read());
    else void queue.read((rows) => take(rows, []));
  }

  const local = segments?.read() ?? [];
  learn(local);
  await queue.read((rows) => take(rows, local));
  status = outcome();
  page.addEventListener('storage', onStorage);
  page.addEventListener('pageshow', onReturn);
  page.addEventListener('visibilitychange', onReturn);
  compactIfMany().catch(() => {});

  return {
    record,
    get lastSeen() {
      return lastSeen;
    },
    get status() {
      return status;
    },
    get setAside() {
      return segments?.setAside ?? 0;
    },
    append: (event) => save(learn([event])),
    async merge(events) {
      const fresh = learn(events);
      const saved = save(fresh);
      if (fresh.length) news.tell(fresh);
      await saved;
      await compactIfMany().catch(() => {});
      return outcome();
    },
    subscribe: news.add,
    onStatus: changes.add,
    close() {
      page.removeEventListener('storage', onStorage);
      page.removeEventListener('pageshow', onReturn);
      page.removeEventListener('visibilitychange', onReturn);
      database.close();
    },
  };
}
