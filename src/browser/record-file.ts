import type { StoredEvent } from '../progress/event.ts';
import { parseEvent } from '../progress/parse-event.ts';
import { sorted, type EventRecord } from '../progress/record.ts';

/**
 * A record as a file: JSON with one event a line, so that a file cut short or damaged in one place gives back the rest.
 *
 * ```
 * {"format":"course-record","version":1,"course":"pelayanan-prima","madeAt":1767225600000,"events":[
 * {"id":"...","kind":"answered",...},
 * {"id":"...","kind":"visited",...}
 * ]}
 * ```
 * Migration: a reader refuses a greater `version`; events have versions of their own and pass in any.
 */
const FORMAT = 'course-record';
const VERSION = 1;

export interface RecordFileOptions {
  readonly course: string;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
}

/** An event of the file that can't be read. */
export interface Unread {
  /** Which of the file's events, counted from 1. */
  readonly number: number;
  readonly reason: 'not-json' | 'not-an-event';
}

export type RecordFile =
  | { readonly events: readonly StoredEvent[]; readonly unread: readonly Unread[] }
  | {
      /** `other-course`: it is a record, of the course named in `course`. */
      readonly error: 'not-a-record' | 'newer-version' | 'other-course';
      readonly course?: string;
    };

/** The text of a file with the whole record, oldest event first. */
export function writeRecordFile(record: EventRecord, { course, madeAt }: RecordFileOptions): string {
  const header = JSON.stringify({ format: FORMAT, version: VERSION, course, madeAt, events: [] }).slice(0, -2);
  const lines = sorted(record).map((event) => JSON.stringify(event));
  return `${header}\n${lines.join(',\n')}\n]}\n`;
}

function tryJson(text: string): { json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

interface Raw {
  readonly header: Record<string, unknown>;
  readonly events: readonly ({ readonly json: unknown } | undefined)[];
}

/** The file as JSON; when it is none, line by line. */
function read(text: string): Raw | undefined {
  const whole = tryJson(text)?.json;
  const [first = '', ...rest] = text.split(/\r?\n/);
  const header = (whole ?? tryJson(`${first.trim()}]}`)?.json) as Raw['header'] | null | undefined;
  if (header?.format !== FORMAT || typeof header.version !== 'number' || !Array.isArray(header.events))
    return undefined;
  if (whole) return { header, events: header.events.map((json: unknown) => ({ json })) };
  const lines = rest.map((line) => line.trim()).filter((line) => line && line !== ']}');
  return { header, events: lines.map((line) => tryJson(line.replace(/,$/, ''))) };
}

/** Reads back as much of a file as can be read. */
export function readRecordFile(text: string, course: string): RecordFile {
  // Editors under Windows put a byte order mark first.
  const raw = read(text.replace(/^\uFEFF/, ''));
  if (!raw) return { error: 'not-a-record' };
  const { header } = raw;
  if ((header.version as number) > VERSION) return { error: 'newer-version' };
  if (header.course !== course)
    return { error: 'other-course', ...(typeof header.course === 'string' ? { course: header.course } : {}) };
  const events: StoredEvent[] = [];
  const unread: Unread[] = [];
  raw.events.forEach((entry, index) => {
    const event = entry && parseEvent(entry.json);
    if (event) events.push(event);
    else unread.push({ number: index + 1, reason: entry ? 'not-an-event' : 'not-json' });
  });
  return { events, unread };
}
