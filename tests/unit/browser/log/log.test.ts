import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newName } from '../../../../src/browser/log/environment.ts';
import { NEWEST, openLog, type Log, type SaveStatus } from '../../../../src/browser/log/log.ts';
import type { StoredEvent } from '../../../../src/progress/event.ts';
import { answered, FakeBrowser, type FakePage } from '../fake-browser.ts';

const DAY = 86_400_000;
let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

async function open(learner = '0'): Promise<Log & { page: FakePage }> {
  const { page, environment } = browser.page();
  const log = await openLog({ courseId: 'course', learner, environment });
  return Object.defineProperty(log, 'page', { value: page }) as Log & { page: FakePage };
}
const idsOf = (log: Log): string[] => [...log.record.keys()].sort();
const ids = (...events: StoredEvent[]): string[] => events.map(({ id }) => id).sort();
const lines = (): string[] => browser.disk.under('/log/').flatMap(([, text]) => text.split('\n'));

/** Leaves as many page loads behind as one would in some weeks, each with one event. */
function manyPageLoads(count: number): StoredEvent[] {
  const { environment } = browser.page();
  browser.pages.pop();
  const events = Array.from({ length: count }, (_, index) => answered(1000 + index));
  for (const event of events) browser.disk.map.set(`course/log/0/${newName(environment)}`, JSON.stringify(event));
  return events;
}

describe('one page', () => {
  test('an event is in localStorage before append returns', async () => {
    const log = await open();
    void log.append(answered(1));
    expect(lines()).toEqual([JSON.stringify(answered(1))]);
  });

  test('tells saving, then saved, and saved only once the database has it too', async () => {
    const log = await open();
    const told: SaveStatus['kind'][] = [];
    log.onStatus(({ kind }) => told.push(kind));
    const saved = await log.append(answered(1));
    expect(saved.kind).toBe('saved');
    expect(told).toEqual(['saving', 'saved']);
    browser.disk.map.clear();
    expect(idsOf(await open())).toEqual(ids(answered(1)));
  });

  test('what was appended is there after a reload, and the greatest time with it', async () => {
    const log = await open();
    await Promise.all([log.append(answered(5)), log.append(answered(9)), log.append(answered(7))]);
    const again = await open();
    expect(idsOf(again)).toEqual(ids(answered(5), answered(7), answered(9)));
    expect(again.lastSeen).toBe(9);
  });

  test('starts another segment at 8,000 characters', async () => {
    const log = await open();
    for (let at = 1; at <= 100; at++) void log.append(answered(at));
    const texts = browser.disk.under('/log/').map(([, text]) => text);
    expect(texts.length).toBeGreaterThan(1);
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(8000);
    expect(idsOf(await open())).toHaveLength(100);
  });

  test('a page that only reads writes nothing', async () => {
    const log = await open();
    await log.append(answered(1));
    await open();
    expect(browser.disk.under('/log/')).toHaveLength(1);
  });

  test('learners of one device have records of their own', async () => {
    await (await open('0')).append(answered(1));
    await (await open('1')).append(answered(2));
    expect(idsOf(await open('0'))).toEqual(ids(answered(1)));
    expect(idsOf(await open('1'))).toEqual(ids(answered(2)));
  });
});

describe('several pages', () => {
  test('two pages that answer in turn, neither reloaded, lose nothing and hear each other', async () => {
    const [one, other] = [await open(), await open()];
    const heard: string[] = [];
    other.subscribe((events) => heard.push(...events.map(({ id }) => id)));
    for (let at = 1; at <= 6; at++) {
      await (at % 2 ? one : other).append(answered(at));
      one.page.hear();
      other.page.hear();
    }
    const all = [1, 2, 3, 4, 5, 6].map((at) => answered(at).id);
    expect(idsOf(one)).toEqual(all);
    expect(idsOf(other)).toEqual(all);
    expect(heard).toEqual([1, 3, 5].map((at) => answered(at).id));
    expect(idsOf(await open())).toEqual(all);
  });

  test('a page that slept learns what others wrote when it returns', async () => {
    const sleeper = await open();
    await (await open()).append(answered(1));
    expect(idsOf(sleeper)).toEqual([]);
    const heard = vi.fn();
    sleeper.subscribe(heard);
    sleeper.page.return();
    sleeper.page.return();
    expect(idsOf(sleeper)).toEqual(ids(answered(1)));
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test('a closed log hears nothing more', async () => {
    const [one, other] = [await open(), await open()];
    one.close();
    await other.append(answered(1));
    one.page.hear();
    one.page.return();
    expect(idsOf(one)).toEqual([]);
  });

  test('any interleaving of three pages with reloads and sleep yields the union', async () => {
    const step = fc.record({
      page: fc.nat(2),
      act: fc.constantFrom('append', 'append', 'append', 'hear', 'return', 'reopen', 'merge', 'compact'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), fc.boolean(), async (steps, withDatabase) => {
        browser = new FakeBrowser();
        if (!withDatabase) browser.indexedDB = undefined;
        const pages = [await open(), await open(), await open()];
        const all: StoredEvent[] = [];
        for (const { page, act } of steps) {
          const log = pages[page] as Log & { page: FakePage };
          const event = answered(all.length + 1);
          if (act === 'append') void log.append(event);
          if (act === 'merge') void log.merge([event, ...all.slice(-2)]);
          if (act === 'append' || act === 'merge') all.push(event);
          if (act === 'hear') log.page.hear();
          if (act === 'return') log.page.return();
          if (act === 'reopen') {
            log.close();
            pages[page] = await open();
          }
          if (act === 'compact') await manyPageLoadsBeside(log);
        }
        expect(idsOf(await open()).filter((id) => !id.includes('other'))).toEqual(ids(...all));
      }),
      { numRuns: 60 },
    );
  });

  /** Fills the storage with old segments so that the next opening compacts, whatever pages live. */
  async function manyPageLoadsBeside(log: Log & { page: FakePage }): Promise<void> {
    for (let each = 0; each < 51; each++) {
      const line = JSON.stringify(answered(each, { question: 'other' }));
      browser.disk.map.set(`course/log/0/000000${String(each).padStart(3, '0')}`, line);
    }
    await log.merge([]);
  }
});

describe('damage and foreign events', () => {
  test('a bad line is set aside alone and kept, the rest is read', async () => {
    await (await open()).append(answered(1));
    const [key, text] = browser.disk.under('/log/')[0] as [string, string];
    browser.indexedDB = new IDBFactory();
    browser.disk.map.set(key, `${text}\n{"id":"bro\n${JSON.stringify(answered(2))}`);
    const log = await open();
    expect(idsOf(log)).toEqual(ids(answered(1), answered(2)));
    expect(log.setAside).toBe(1);
    expect(browser.disk.under('/aside/').map(([, line]) => line)).toEqual(['{"id":"bro']);
    expect((await open()).setAside).toBe(1);
    expect(browser.disk.under('/aside/')).toHaveLength(1);
  });

  test('two bad lines with the same digest are both kept', async () => {
    // A pair with one FNV-1a value, found by search.
    browser.disk.map.set('course/log/0/x', 'costarring\nliquid');
    const log = await open();
    expect(log.setAside).toBe(2);
    expect(
      browser.disk
        .under('/aside/')
        .map(([, line]) => line)
        .sort(),
    ).toEqual(['costarring', 'liquid']);
    expect((await open()).setAside).toBe(2);
    expect(browser.disk.under('/aside/')).toHaveLength(2);
  });

  test('an event of an unknown kind or version is kept with all its fields', async () => {
    const foreign = { id: 'f1', kind: 'dreamt', v: 1, at: 3, of: { sheep: [1] } };
    const newer = { ...answered(4), v: 2, response: { deep: { er: 1 } } } as unknown as StoredEvent;
    browser.disk.map.set('course/log/0/x', [foreign, newer].map((event) => JSON.stringify(event)).join('\n'));
    const log = await open();
    expect(log.record.get('f1')).toEqual(foreign);
    expect(log.record.get(newer.id)).toEqual(newer);
    expect(log.setAside).toBe(0);
  });
});

describe('the database', () => {
  test('what a killed browser had only in the database comes back, into localStorage too', async () => {
    const log = await open();
    await log.append(answered(1));
    browser.disk.map.clear();
    browser.pages = [];
    expect(idsOf(await open())).toEqual(ids(answered(1)));
    expect(lines()).toEqual([JSON.stringify(answered(1))]);
  });

  test('one that lags behind is brought up', async () => {
    const database = browser.indexedDB;
    browser.indexedDB = undefined;
    expect((await (await open()).append(answered(1))).kind).toBe('saved');
    browser.indexedDB = database;
    const next = await open();
    await next.append(answered(2));
    browser.disk.map.clear();
    expect(idsOf(await open())).toEqual(ids(answered(1), answered(2)));
  });

  test('keeps the newest, and forgets older ones only when localStorage has had them for a day', async () => {
    const log = await open();
    const events = Array.from({ length: NEWEST + 30 }, (_, index) => answered(index + 1));
    await log.merge(events);
    const rows = async () => {
      const disk = new Map(browser.disk.map);
      browser.disk.map.clear();
      const { length } = idsOf(await open());
      browser.disk.map.clear();
      disk.forEach((value, key) => browser.disk.map.set(key, value));
      return length;
    };
    await (await open()).merge([]);
    expect(await rows()).toBe(NEWEST + 30);
    browser.clock += 2 * DAY;
    await (await open()).merge([]);
    expect(await rows()).toBe(NEWEST);
    expect(idsOf(await open())).toHaveLength(NEWEST + 30);
  });

  describe('that hangs', () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());
    const hanging = (): { factory: IDBFactory; requests: IDBOpenDBRequest[] } => {
      const requests: IDBOpenDBRequest[] = [];
      const factory = { open: () => (requests.push({} as IDBOpenDBRequest), requests.at(-1)) };
      return { factory: factory as unknown as IDBFactory, requests };
    };

    test('is waited for two seconds once; then localStorage alone serves', async () => {
      browser.indexedDB = hanging().factory;
      const opening = open();
      await vi.advanceTimersByTimeAsync(1999);
      let opened = false;
      void opening.then(() => (opened = true));
      await vi.advanceTimersByTimeAsync(0);
      expect(opened).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      const log = await opening;
      const saved = log.append(answered(1));
      await vi.advanceTimersByTimeAsync(1);
      expect((await saved).kind).toBe('saved');
    });

    test('is used when it answers after all', async () => {
      const { factory, requests } = hanging();
      const real = new IDBFactory();
      browser.indexedDB = factory;
      browser.storageForbidden = true;
      const opening = open();
      await vi.advanceTimersByTimeAsync(2000);
      const log = await opening;
      expect(log.status.kind).toBe('forbidden');
      const saved = log.append(answered(1));
      await vi.advanceTimersByTimeAsync(1);
      expect((await saved).kind).toBe('forbidden');
      vi.useRealTimers();
      const request = real.open('course', 1);
      const [late] = requests as [IDBOpenDBRequest];
      request.onupgradeneeded = (event) => {
        Object.defineProperty(late, 'result', { value: request.result });
        late.onupgradeneeded?.call(late, event);
      };
      request.onsuccess = (event) => void late.onsuccess?.call(late, event);
      await vi.waitFor(() => expect(log.status.kind).toBe('saved'));
    });
  });

  test('whose connection was closed while the page slept is opened again', async () => {
    const log = await open();
    await log.append(answered(1));
    const reopened = vi.spyOn(browser.indexedDB as IDBFactory, 'open');
    log.close();
    await log.append(answered(2));
    expect(reopened).toHaveBeenCalledTimes(1);
    browser.disk.map.clear();
    expect(idsOf(await open())).toEqual(ids(answered(1), answered(2)));
  });
});

describe('no storage', () => {
  test('both refused: the log works on in memory, says forbidden, and unites a file with what it has', async () => {
    browser.storageForbidden = true;
    browser.indexedDB = undefined;
    const log = await open();
    expect(log.status).toEqual({ kind: 'forbidden' });
    expect(await log.append(answered(1))).toEqual({ kind: 'forbidden' });
    await log.merge([answered(1), answered(2)]);
    expect(idsOf(log)).toEqual(ids(answered(1), answered(2)));
  });

  test('localStorage refused: the database alone keeps everything, and that is saved', async () => {
    browser.storageForbidden = true;
    const log = await open();
    expect(log.status.kind).toBe('saved');
    const events = Array.from({ length: NEWEST + 10 }, (_, index) => answered(index + 1));
    await log.merge(events);
    browser.clock += 2 * DAY;
    expect((await (await open()).append(answered(1000))).kind).toBe('saved');
    await (await open()).merge([]);
    expect(idsOf(await open())).toHaveLength(NEWEST + 11);
  });

  test('localStorage refused, and later the database too: says so', async () => {
    browser.storageForbidden = true;
    const log = await open();
    await log.append(answered(1));
    log.close();
    browser.indexedDB = undefined;
    expect((await log.append(answered(2))).kind).toBe('forbidden');
    expect(idsOf(log)).toEqual(ids(answered(1), answered(2)));
  });

  test('localStorage refused: another page is heard on return', async () => {
    browser.storageForbidden = true;
    const [one, other] = [await open(), await open()];
    await one.append(answered(1));
    other.page.return();
    await vi.waitFor(() => expect(idsOf(other)).toEqual(ids(answered(1))));
  });
});

describe('a full storage', () => {
  const attempts = (question: string, from: number) =>
    Array.from({ length: 40 }, (_, index) =>
      answered(from + index, { question, score: index % 2, attempt: index + 1 }),
    );

  test('is condensed, and what comes next is saved', async () => {
    browser.indexedDB = undefined;
    const log = await open();
    await log.merge([...attempts('q1', 100), ...attempts('q2', 200)]);
    browser.disk.quota = browser.disk.size + 50;
    const last = answered(500, { question: 'q3' });
    expect((await log.append(last)).kind).toBe('saved');
    const again = await open();
    expect(idsOf(again)).toContain(last.id);
    // First, best and last attempt of each are still there.
    expect(idsOf(again)).toEqual(expect.arrayContaining([100, 139].map((at) => answered(at, { question: 'q1' }).id)));
    expect(again.record.size).toBeLessThan(10);
  });

  test('what was condensed away does not come back from the database', async () => {
    const log = await open();
    await log.merge(attempts('q1', 100));
    browser.disk.quota = browser.disk.size + 50;
    expect((await log.append(answered(500, { question: 'q3' }))).kind).toBe('saved');
    expect((await open()).record.size).toBeLessThan(6);
  });

  test('says full when condensing is not enough and there is no database; then saves all once there is room', async () => {
    browser.indexedDB = undefined;
    const log = await open();
    await log.append(answered(1, { question: 'q1' }));
    browser.disk.quota = browser.disk.size;
    expect(await log.append(answered(2, { question: 'q2' }))).toEqual({ kind: 'full' });
    expect(await log.append(answered(3, { question: 'q3' }))).toEqual({ kind: 'full' });
    expect(log.status.kind).toBe('full');
    expect(idsOf(await open())).toHaveLength(1);
    browser.disk.quota = Infinity;
    expect((await log.append(answered(4, { question: 'q4' }))).kind).toBe('saved');
    expect(idsOf(await open())).toHaveLength(4);
  });

  test('what waits for room is kept together, however much it is', async () => {
    browser.indexedDB = undefined;
    const log = await open();
    browser.disk.quota = 0;
    for (let at = 1; at <= 100; at++) void log.append(answered(at, { question: `q${at}` }));
    await vi.waitFor(() => expect(log.status.kind).toBe('full'));
    browser.disk.quota = Infinity;
    expect((await log.append(answered(101))).kind).toBe('saved');
    expect(idsOf(await open())).toHaveLength(101);
  });

  test('never gives up a stored best answer for one that found no room', async () => {
    browser.indexedDB = undefined;
    const log = await open();
    await log.append(answered(1, { score: 0 }));
    await log.append(answered(2, { score: 1 }));
    await log.append(answered(3, { score: 0 }));
    browser.disk.quota = browser.disk.size;
    const better = answered(4, { score: 2, max: 2, lesson: 'x'.repeat(500) });
    expect((await log.append(better)).kind).toBe('full');
    expect(idsOf(await open())).toContain(answered(2).id);
  });

  test('a database with room makes it saved', async () => {
    const log = await open();
    browser.disk.quota = 0;
    expect((await log.append(answered(1))).kind).toBe('saved');
    expect(idsOf(await open())).toEqual(ids(answered(1)));
  });

  test('leaves alone what another page began today, and takes up what is older', async () => {
    browser.indexedDB = undefined;
    const other = await open();
    await other.merge(attempts('q1', 100));
    const others = browser.disk.under('/log/').map(([key]) => key);
    const log = await open();
    browser.disk.quota = browser.disk.size;
    expect((await log.append(answered(500, { question: 'q3' }))).kind).toBe('full');
    expect(browser.disk.under('/log/').map(([key]) => key)).toEqual(others);
    expect((await open()).record.size).toBe(40);
    browser.clock += 2 * DAY;
    const next = await open();
    expect((await next.append(answered(501, { question: 'q3' }))).kind).toBe('saved');
  });
});

describe('over fifty segments', () => {
  const segmentsLeft = () => browser.disk.under('/log/').length;

  test('are joined, and nothing is lost', async () => {
    const events = manyPageLoads(51);
    browser.indexedDB = undefined;
    await open();
    await vi.waitFor(() => expect(segmentsLeft()).toBeLessThan(3));
    expect(idsOf(await open())).toEqual(ids(...events));
  });

  test('fifty are left as they are', async () => {
    manyPageLoads(50);
    await (await open()).merge([]);
    expect(segmentsLeft()).toBe(50);
  });

  test('are joined under a lock, by one page; the others do without', async () => {
    manyPageLoads(51);
    let free = false;
    const names: string[] = [];
    browser.locks = {
      request: ((name: string, options: LockOptions, work: (lock: Lock | null) => unknown) => {
        expect(options.ifAvailable).toBe(true);
        names.push(name);
        return Promise.resolve(work(free ? { name, mode: 'exclusive' } : null));
      }) as LockManager['request'],
    };
    await (await open()).merge([]);
    expect(segmentsLeft()).toBe(51);
    free = true;
    await (await open()).merge([]);
    expect(segmentsLeft()).toBeLessThan(3);
    expect(new Set(names)).toEqual(new Set(['course/log']));
  });

  test('a living page whose segment went starts another, and neither loses nor doubles', async () => {
    const living = await open();
    const living2 = await open();
    await living.append(answered(1));
    await living2.append(answered(2));
    const keys = browser.disk.under('/log/').map(([key]) => key);
    const events = manyPageLoads(51);
    browser.indexedDB = undefined;
    await (await open()).merge([]);
    expect(keys.some((key) => browser.disk.map.has(key))).toBe(false);
    // One has heard of it, the other hasn't yet.
    living.page.hear();
    await living.append(answered(3));
    await living2.append(answered(4));
    expect(keys.some((key) => browser.disk.map.has(key))).toBe(false);
    const all = [...events, answered(1), answered(2), answered(3), answered(4)];
    expect(
      lines()
        .map((line) => (JSON.parse(line) as StoredEvent).id)
        .sort(),
    ).toEqual(ids(...all));
  });

  test('what a living page wrote while its segment was being joined is written again', async () => {
    browser.indexedDB = undefined;
    const living = await open();
    await living.append(answered(1));
    await living.append(answered(2));
    const [key] = browser.disk.under('/log/')[0] as [string, string];
    // Another page that saw only the first line joined it and deleted the key.
    browser.disk.map.delete(key);
    browser.disk.map.set('course/log/0/union', JSON.stringify(answered(1)));
    living.page.inbox.push({ key, newValue: null });
    living.page.hear();
    expect(lines().sort()).toEqual([answered(1), answered(2)].map((event) => JSON.stringify(event)));
  });

  test('a crash after any write loses nothing', async () => {
    const events = manyPageLoads(60);
    browser.disk.map.set('course/log/0/bad', 'rubbish');
    browser.indexedDB = undefined;
    const before = new Map(browser.disk.map);
    for (let writes = 0; writes <= 64; writes++) {
      browser.disk.map.clear();
      before.forEach((value, key) => browser.disk.map.set(key, value));
      browser.pages = [];
      const { page, environment } = browser.page();
      page.writesLeft = writes;
      await (await openLog({ courseId: 'course', learner: '0', environment })).merge([]);
      const left = segmentsLeft();
      const after = await open();
      expect(idsOf(after)).toEqual(ids(...events));
      expect(after.setAside).toBe(1);
      await after.merge([]);
      expect(idsOf(await open())).toEqual(ids(...events));
      if (writes === 64) expect(left).toBe(1);
    }
  });

  test('bad lines stay kept: aside, or in the union when there is no room aside', async () => {
    manyPageLoads(51);
    browser.indexedDB = undefined;
    browser.disk.map.set('course/log/0/bad', 'rubbish');
    await (await open()).merge([]);
    expect(lines()).not.toContain('rubbish');
    expect(browser.disk.under('/aside/').map(([, line]) => line)).toEqual(['rubbish']);

    browser = new FakeBrowser();
    manyPageLoads(51);
    browser.indexedDB = undefined;
    browser.disk.map.set('course/log/0/bad', 'rubbish');
    const set = browser.disk.set.bind(browser.disk);
    browser.disk.set = (key, value) => {
      if (key.includes('/aside/')) throw new DOMException('full', 'QuotaExceededError');
      set(key, value);
    };
    await (await open()).merge([]);
    expect(segmentsLeft()).toBeLessThan(3);
    expect(lines()).toContain('rubbish');
  });

  test('long ones are not written again and again', async () => {
    const volume = Array.from({ length: 400 }, (_, index) => JSON.stringify(answered(9000 + index))).join('\n');
    browser.disk.map.set('course/log/0/volume', volume);
    manyPageLoads(51);
    await (await open()).merge([]);
    expect(browser.disk.map.get('course/log/0/volume')).toBe(volume);
    expect(segmentsLeft()).toBeLessThan(4);
  });
});

describe('merging', () => {
  const event = fc.integer({ min: 1, max: 40 }).map((at) => answered(at));

  test('is a union: again, in any order and with doubles, it adds nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event), fc.array(event), async (one, other) => {
        browser = new FakeBrowser();
        browser.indexedDB = undefined;
        const log = await open();
        await log.merge(one);
        await log.merge(other);
        const before = new Map(browser.disk.map);
        await log.merge([...other, ...one]);
        expect(browser.disk.map).toEqual(before);
        expect(log.status.kind).toBe('saved');
        const expected = [...new Set(ids(...one, ...other))];
        expect(idsOf(log)).toEqual(expected);
        expect(idsOf(await open())).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  test('keeps foreign events with all their fields', async () => {
    const foreign = { id: 'f', kind: 'dreamt', v: 3, at: 3, of: { sheep: ['\n'] } };
    await (await open()).merge([foreign]);
    browser.indexedDB = new IDBFactory();
    expect((await open()).record.get('f')).toEqual(foreign);
  });

  test('of two events under one id every page keeps the same, whichever came first', async () => {
    const [one, other] = [answered(1, { response: 'a' }), answered(1, { response: 'b' })];
    const log = await open();
    await log.merge([one]);
    await log.merge([other]);
    const kept = [log, await open()].map(({ record }) => record.get(one.id));
    browser = new FakeBrowser();
    const second = await open();
    await second.merge([other]);
    await second.merge([one]);
    expect(kept.concat([second, await open()].map(({ record }) => record.get(one.id)))).toEqual([
      other,
      other,
      other,
      other,
    ]);
  });

  test('tells this page what is new, once', async () => {
    const log = await open();
    await log.append(answered(1));
    const heard = vi.fn();
    const stop = log.subscribe(heard);
    await log.merge([answered(1), answered(2)]);
    await log.merge([answered(2)]);
    stop();
    await log.merge([answered(3)]);
    expect(heard.mock.calls).toEqual([[[answered(2)]]]);
  });

  test('a large file is kept whole', async () => {
    const events = Array.from({ length: 3000 }, (_, index) => answered(index + 1));
    expect((await (await open()).merge(events)).kind).toBe('saved');
    expect((await open()).record.size).toBe(3000);
    expect(browser.disk.under('/log/').length).toBeLessThan(51);
  });
});
