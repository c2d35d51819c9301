import type { StoredEvent } from '../../progress/event.ts';
import type { BrowserEnvironment } from './environment.ts';

/** One event in the database, with the time it was put there by this device's clock. */
export interface Row {
  readonly learner: string;
  readonly put: number;
  readonly event: StoredEvent;
}

export interface EventDatabase {
  /** All rows of the learner, oldest first. */
  read(): Promise<Row[]>;
  /** Resolves when it is on the disk. */
  write(events: readonly StoredEvent[], removed: readonly string[]): Promise<void>;
  close(): void;
}

const STORE = 'events';

/**
 * The newest events in IndexedDB, because it tells when they have reached the disk. By hand, since three calls are used
 * and `idb` alone would be half of the log's bytes. Every call rejects where databases are refused.
 */
export function openDatabase(
  { indexedDB, now }: BrowserEnvironment,
  { base, learner }: { base: string; learner: string },
): EventDatabase {
  let connection: Promise<IDBDatabase> | undefined;

  const connect = () =>
    new Promise<IDBDatabase>((resolve, reject) => {
      const request = (indexedDB() as IDBFactory).open(base, 1);
      request.onupgradeneeded = () =>
        request.result.createObjectStore(STORE, { keyPath: ['learner', 'event.id'] }).createIndex('learner', 'learner');
      request.onsuccess = () => {
        // An old page must not stand in the way of a newer version of the course.
        request.result.onversionchange = () => request.result.close();
        resolve(request.result);
      };
      request.onerror = () => reject(request.error ?? new Error());
    });

  async function attempt<Result>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => IDBRequest<Result> | undefined,
  ): Promise<Result | undefined> {
    try {
      const database = await (connection ??= connect());
      return await new Promise((resolve, reject) => {
        const transaction = database.transaction(STORE, mode, { durability: 'strict' });
        const request = work(transaction.objectStore(STORE));
        transaction.oncomplete = () => resolve(request?.result);
        transaction.onabort = () => reject(transaction.error ?? new Error());
      });
    } catch (error) {
      connection = undefined;
      throw error;
    }
  }

  /** Browsers close connections of pages that sleep: the second try opens another. */
  const transact: typeof attempt = (mode, work) => attempt(mode, work).catch(() => attempt(mode, work));

  return {
    read: async () =>
      (await transact('readonly', (store) => store.index('learner').getAll(learner) as IDBRequest<Row[]>)) ?? [],
    async write(events, removed) {
      await transact('readwrite', (store) => {
        for (const event of events) store.put({ learner, put: now(), event } satisfies Row);
        for (const id of removed) store.delete([learner, id]);
        return undefined;
      });
    },
    close() {
      connection?.then((database) => database.close()).catch(() => {});
    },
  };
}
