import { condense } from '../../progress/condense.ts';
import { recordOf } from '../../progress/record.ts';
import { newName, timeOfName, type BrowserEnvironment } from './environment.ts';
import { keysUnder, written } from './keys.ts';
import { MOST_SEGMENTS, parseLine, type Segments } from './segments.ts';

/** Characters from which a segment is left alone, so that a long log isn't written over and over. */
const VOLUME_LENGTH = 50_000;

/** Milliseconds. A page that began its segment longer ago is taken to be gone. */
const DAY = 86_400_000;

type Part = readonly [key: string, text: string];

const partsOf = ({ storage, prefix }: Segments): Part[] =>
  keysUnder(storage, prefix).map((key) => [key, storage.getItem(key) ?? '']);

/** Writes the union of some segments, then deletes them. A crash between leaves doubles, which are one in a set. */
function join({ storage, prefix, isAside }: Segments, parts: readonly Part[], name: string): void {
  const lines = new Set(parts.flatMap(([, text]) => text.split('\n')));
  // A bad line that found no room aside travels on with the good ones.
  for (const line of lines) if (!line || (!parseLine(line) && isAside(line))) lines.delete(line);
  const text = [...lines].join('\n');
  if (text && !written(storage, prefix + name, text)) return;
  for (const [key, was] of parts) {
    // Unless its page has written meanwhile.
    if (storage.getItem(key) === was) storage.removeItem(key);
  }
}

/**
 * Joins the segments of other page loads, and those that this one has left, when there are over fifty. A living page
 * whose segment goes sees it and starts another.
 */
export function compact(segments: Segments, environment: BrowserEnvironment): void {
  const parts = partsOf(segments).filter(([key, text]) => key !== segments.own && text.length < VOLUME_LENGTH);
  if (parts.length < MOST_SEGMENTS) return;
  let group: Part[] = [];
  let length = 0;
  parts.forEach((part, index) => {
    group.push(part);
    length += part[1].length;
    if (length < VOLUME_LENGTH && index < parts.length - 1) return;
    join(segments, group, newName(environment));
    group = [];
    length = 0;
  });
}

/**
 * Makes room in a full storage: whatever `condense` doesn't keep goes, segment by segment, each rewritten shorter in its
 * place, since there is no room to write anything first. Bad lines stay. Segments of a day's age are no longer written
 * by their pages; younger ones of other pages are left alone.
 * Decides over what is stored only, never counting on an event that still waits for room.
 * @returns ids of the events that went
 */
export function condenseStored(segments: Segments, { now }: Pick<BrowserEnvironment, 'now'>): string[] {
  const { storage, prefix, own, left } = segments;
  const parts = partsOf(segments);
  const all = recordOf(parts.flatMap(([, text]) => text.split('\n')).flatMap((line) => parseLine(line) ?? []));
  const kept = condense(all);
  const dropped = new Set([...all.keys()].filter((id) => !kept.has(id)));
  const isDropped = (line: string): boolean => dropped.has(parseLine(line)?.id ?? '');
  const done = new Set<string>();
  segments.drop(isDropped);
  for (const [key, text] of parts) {
    if (key !== own && !left.has(key) && !(timeOfName(key.slice(prefix.length)) < now() - DAY)) continue;
    const lines = text.split('\n').filter((line) => line && !done.has(line) && !isDropped(line));
    lines.forEach((line) => done.add(line));
    const rest = lines.join('\n');
    if (rest === text || storage.getItem(key) !== text) continue;
    if (rest) written(storage, key, rest);
    else storage.removeItem(key);
  }
  return [...dropped];
}
