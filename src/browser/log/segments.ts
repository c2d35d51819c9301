import type { StoredEvent } from '../../progress/event.ts';
import { parseEvent } from '../../progress/parse-event.ts';
import { openAside } from './aside.ts';
import { newName, type BrowserEnvironment } from './environment.ts';
import { keysUnder, written } from './keys.ts';

/** Characters at which a page starts another segment: what it rewrites at each answer stays small. */
const SEGMENT_LENGTH = 8000;

/** Segments that are read at an opening without being worth the writing of fewer. */
export const MOST_SEGMENTS = 50;

/** The log in localStorage: one writer a segment, one JSON line an event. */
export interface Segments {
  readonly storage: Storage;
  readonly prefix: string;
  /** Key of the segment that this page writes now. */
  readonly own: string;
  /** Keys that this page has written and left. */
  readonly left: ReadonlySet<string>;
  /** How many there are, of all pages. */
  readonly count: number;
  /** Whether everything that this page wrote is in the storage. */
  readonly stored: boolean;
  /** Bad lines kept aside, of this page load or an earlier one. */
  readonly setAside: number;
  /** Whether a bad line is safe under a key of its own. */
  readonly isAside: (line: string) => boolean;
  /** Writes events at once. False: no room; they go with the next write. */
  readonly write: (events: readonly StoredEvent[]) => boolean;
  /** What other pages wrote since the last reading. */
  readonly read: () => StoredEvent[];
  /** What another page wrote under `key`; null: it was removed. */
  readonly readKey: (key: string, text: string | null) => StoredEvent[];
  /** Takes lines out of the segment of this page before it is next written. */
  readonly drop: (isDropped: (line: string) => boolean) => void;
}

export function parseLine(line: string): StoredEvent | undefined {
  try {
    return parseEvent(JSON.parse(line));
  } catch {
    return undefined;
  }
}

/** @param base `<course-id>`; keys are `<base>/log/<learner>/<segment>` and `<base>/aside/<learner>/<digest>` */
export function openSegments(
  storage: Storage,
  { base, learner, environment }: { base: string; learner: string; environment: BrowserEnvironment },
): Segments {
  const prefix = `${base}/log/${learner}/`;
  const aside = openAside(storage, `${base}/aside/${learner}/`);
  const left = new Set<string>();
  /** Text of each other segment as last read. */
  const seen = new Map<string, string>();
  let own = prefix + newName(environment);
  let lines: string[] = [];
  let length = 0;
  let stored = true;

  function startAnother(rest: string[]): void {
    own = prefix + newName(environment);
    lines = rest;
    length = rest.join('\n').length;
  }

  function put(): void {
    stored = written(storage, own, lines.join('\n'));
  }

  /**
   * When another page has compacted this page's segment away, its lines are in the union: it goes on in a new segment
   * with those only that were written while the other was at it.
   */
  function leaveRemoved(): void {
    if (!stored || !lines.length || storage.getItem(own) !== null) return;
    const kept = new Set(keysUnder(storage, prefix).flatMap((key) => (storage.getItem(key) ?? '').split('\n')));
    startAnother(lines.filter((line) => !kept.has(line)));
    if (lines.length) put();
  }

  function readKey(key: string, text: string | null): StoredEvent[] {
    if (key === own) leaveRemoved();
    if (key === own || text === null) {
      seen.delete(key);
      return [];
    }
    const before = `${seen.get(key) ?? ''}\n`;
    seen.set(key, text);
    const events: StoredEvent[] = [];
    // A page adds at the end, so only what follows is new.
    for (const line of (text.startsWith(before) ? text.slice(before.length) : text).split('\n')) {
      const event = parseLine(line);
      if (event) events.push(event);
      else if (line) aside.add(line);
    }
    return events;
  }

  return {
    storage,
    prefix,
    left,
    readKey,
    get own() {
      return own;
    },
    get count() {
      return keysUnder(storage, prefix).length;
    },
    get stored() {
      return stored;
    },
    get setAside() {
      return aside.size;
    },
    isAside: aside.keeps,
    write(events) {
      leaveRemoved();
      for (const event of events) {
        const line = JSON.stringify(event);
        if (lines.length && length + line.length > SEGMENT_LENGTH) {
          put();
          if (stored) {
            seen.set(own, lines.join('\n'));
            left.add(own);
            startAnother([]);
          }
        }
        lines.push(line);
        length += line.length + 1;
      }
      if (events.length || !stored) put();
      return stored;
    },
    read() {
      leaveRemoved();
      return keysUnder(storage, prefix).flatMap((key) => {
        const text = storage.getItem(key);
        return text === seen.get(key) ? [] : readKey(key, text);
      });
    },
    drop(isDropped) {
      lines = lines.filter((line) => !isDropped(line));
      length = lines.join('\n').length;
    },
  };
}
