import { IDBFactory } from 'fake-indexeddb';
import type { BrowserEnvironment } from '../../../src/browser/log/environment.ts';
import type { Answered } from '../../../src/progress/event.ts';

/** localStorage of a browser, with the size that Chromium counts: characters of keys and values. */
class FakeDisk {
  readonly map = new Map<string, string>();
  quota = Infinity;

  get size(): number {
    return [...this.map].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  }

  set(key: string, value: string): void {
    const old = this.map.get(key);
    const grows = value.length + (old === undefined ? key.length : 0) - (old?.length ?? 0);
    if (grows > 0 && this.size + grows > this.quota) throw new DOMException('full', 'QuotaExceededError');
    this.map.set(key, value);
  }

  under(part: string): [string, string][] {
    return [...this.map].filter(([key]) => key.includes(part));
  }
}

/** One page load: its view of the storage, and the `storage` events it has not heard yet. */
export class FakePage {
  readonly target = new EventTarget();
  readonly inbox: { key: string | null; newValue: string | null }[] = [];
  /** Writes that still reach the disk; the process is killed after them. */
  writesLeft = Infinity;
  readonly browser: FakeBrowser;

  constructor(browser: FakeBrowser) {
    this.browser = browser;
  }

  get storage(): Storage {
    const { disk } = this.browser;
    const change = (key: string, value: string | null) => {
      if (this.writesLeft <= 0) return;
      if (value === null) disk.map.delete(key);
      else disk.set(key, value);
      this.writesLeft--;
      for (const page of this.browser.pages) if (page !== this) page.inbox.push({ key, newValue: value });
    };
    return {
      get length() {
        return disk.map.size;
      },
      key: (index) => [...disk.map.keys()][index] ?? null,
      getItem: (key) => disk.map.get(key) ?? null,
      setItem: (key, value) => change(key, value),
      removeItem: (key) => change(key, null),
      clear: () => disk.map.clear(),
    };
  }

  /** Delivers what other pages wrote. */
  hear(): void {
    for (const news of this.inbox.splice(0)) this.target.dispatchEvent(Object.assign(new Event('storage'), news));
  }

  /** Comes back from the browser's cache, having heard nothing meanwhile. */
  return(): void {
    this.inbox.length = 0;
    this.target.dispatchEvent(new Event('pageshow'));
  }
}

export class FakeBrowser {
  readonly disk = new FakeDisk();
  indexedDB: IDBFactory | undefined = new IDBFactory();
  storageForbidden = false;
  locks: BrowserEnvironment['locks'];
  clock = Date.UTC(2026, 0, 1);
  pages: FakePage[] = [];
  #seed = 1;

  /** mulberry32: the same chances at every run. */
  readonly random = (): number => {
    this.#seed = (this.#seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#seed ^ (this.#seed >>> 15), 1 | this.#seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };

  page(): { page: FakePage; environment: BrowserEnvironment } {
    const page = new FakePage(this);
    this.pages.push(page);
    const environment: BrowserEnvironment = {
      storage: () => {
        if (this.storageForbidden) throw new DOMException('denied', 'SecurityError');
        return page.storage;
      },
      indexedDB: () => this.indexedDB,
      locks: this.locks,
      page: page.target,
      now: () => this.clock++,
      random: this.random,
    };
    return { page, environment };
  }
}

/** An answer with an id that sorts by `at`. */
export const answered = (at: number, more: Partial<Answered> = {}): Answered => ({
  id: `${at.toString(36).padStart(9, '0')}${(more.question ?? '').padEnd(8, '-')}`,
  kind: 'answered',
  v: 1,
  at,
  lesson: 'needs',
  question: 'q',
  response: 'a',
  score: 1,
  max: 1,
  attempt: 1,
  seed: 1,
  revision: 'r',
  ...more,
});
