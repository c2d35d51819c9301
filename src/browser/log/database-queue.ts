import type { StoredEvent } from '../../progress/event.ts';
import type { EventDatabase, Row } from './database.ts';

/** Milliseconds to wait for a database that doesn't answer (Safari has been seen to hang). */
const PATIENCE = 2000;

/** What still has to reach the database. */
export interface DatabaseQueue {
  /** Whether the database has everything. */
  readonly drained: boolean;
  readonly put: (event: StoredEvent) => void;
  readonly forget: (id: string) => void;
  /** Gives the rows to `take`, even after it has given up waiting. Resolves when that's done or patience is over. */
  readonly read: (take: (rows: readonly Row[]) => void) => Promise<void>;
  /** Resolves when the database has everything, has refused, or patience is over. */
  readonly drain: () => Promise<void>;
}

/** @param onDrained called whenever the database has everything, even late */
export function openQueue(database: EventDatabase, onDrained: () => void): DatabaseQueue {
  const waiting = new Map<string, StoredEvent>();
  const leaving = new Set<string>();
  let patience = PATIENCE;
  let answers = false;
  let draining: Promise<void> | undefined;

  /** Once it has hung nobody waits for it again, until it answers. */
  function settled(work: Promise<void>): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        patience = 0;
        resolve();
      }, patience);
      work.then(end, end);
    });
  }

  function answered(): void {
    answers = true;
    patience = PATIENCE;
  }

  /** One transaction at a time; what comes meanwhile goes together in the next. */
  async function send(): Promise<void> {
    try {
      // Later than the caller, so that `draining` isn't cleared before it is set.
      await Promise.resolve();
      while (waiting.size || leaving.size) {
        const events = [...waiting.values()];
        const ids = [...leaving];
        await database.write(events, ids);
        answered();
        for (const event of events) if (waiting.get(event.id) === event) waiting.delete(event.id);
        for (const id of ids) leaving.delete(id);
      }
      onDrained();
    } finally {
      draining = undefined;
    }
  }

  return {
    get drained() {
      return answers && !waiting.size;
    },
    put: (event) => void waiting.set(event.id, event),
    forget: (id) => void leaving.add(id),
    read: (take) =>
      settled(
        database.read().then((rows) => {
          answered();
          take(rows);
        }),
      ),
    drain: () => settled((draining ??= send())),
  };
}
