/** All that the log needs of a browser, so that tests can be one. */
export interface BrowserEnvironment {
  /** Throws, or gives nothing, where storage is forbidden. */
  readonly storage: () => Storage | null | undefined;
  /** Throws, or gives nothing, where databases are forbidden. */
  readonly indexedDB: () => IDBFactory | null | undefined;
  /** Absent outside secure contexts; compacting then goes without a lock, which costs doubles and loses nothing. */
  readonly locks: Pick<LockManager, 'request'> | undefined;
  /** Where `storage`, `pageshow` and `visibilitychange` arrive. */
  readonly page: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** 0 <= x < 1. */
  readonly random: () => number;
}

/** The real browser. */
export const browserEnvironment = (): BrowserEnvironment => ({
  storage: () => window.localStorage,
  indexedDB: () => window.indexedDB,
  locks: navigator.locks,
  page: window,
  now: Date.now,
  random: Math.random,
});

/** localStorage, or undefined where the browser forbids it (cookies blocked: reading the property throws). */
export function reachableStorage(environment: Pick<BrowserEnvironment, 'storage'>): Storage | undefined {
  try {
    const storage = environment.storage();
    // A damaged one throws only when used.
    return storage && storage.length >= 0 ? storage : undefined;
  } catch {
    return undefined;
  }
}

/** Time and chance as a name that sorts by time; two pages don't meet in it. */
export const newName = ({ now, random }: Pick<BrowserEnvironment, 'now' | 'random'>): string =>
  now().toString(36).padStart(9, '0') +
  Math.floor(random() * 36 ** 8)
    .toString(36)
    .padStart(8, '0');

/** The time in a name made by `newName`; NaN for any other. */
export const timeOfName = (name: string): number => parseInt(name.slice(0, 9), 36);
