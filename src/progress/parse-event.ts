import { LATEST, type EventKind, type FieldsOf, type LearnerEvent, type StoredEvent } from './event.ts';

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const texts: Check = (value) => Array.isArray(value) && value.every(text);
const amount: Check = (value) => Number.isFinite(value) && (value as number) >= 0;
const whole: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const test: Check = (value) => value === 'pre' || value === 'post';
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const response: Check = (value) =>
  text(value) || (isObject(value) && (Array.isArray(value) ? value : Object.values(value)).every(text));
const answer: Check = (value) =>
  isObject(value) &&
  text(value.question) &&
  text(value.objective) &&
  response(value.response) &&
  amount(value.score) &&
  amount(value.max) &&
  (value.score as number) <= (value.max as number);
const answers: Check = (value) => Array.isArray(value) && value.every(answer);

/** What each kind must carry. The compiler names a field that is forgotten here. */
const FIELDS: { readonly [Kind in EventKind]: Readonly<Record<keyof FieldsOf<Kind>, Check>> } = {
  opened: { lesson: text },
  visited: { lesson: text, writer: text, seconds: whole },
  answered: {
    lesson: text,
    question: text,
    response,
    score: amount,
    max: amount,
    attempt: whole,
    seed: whole,
    revision: text,
  },
  reported: { question: text, fault: text, words: text, revision: text },
  'test-started': { test, form: text, items: texts, revision: text },
  'test-finished': { test, form: text, answers, score: amount, max: amount, passMark: amount, revision: text },
};

/** Whether this build knows the event's kind in its version; else it is foreign. */
export const isKnown = (event: StoredEvent): event is LearnerEvent =>
  event.v === 1 && Object.hasOwn(FIELDS, event.kind);

/**
 * A line of a log or of a file, as JSON has read it, into an event. Fields that aren't known are kept.
 * @returns the same object, or undefined when it is no event or a known kind with a field missing or wrong;
 *   a kind or version not known here passes as a `ForeignEvent`
 */
export function parseEvent(json: unknown): StoredEvent | undefined {
  if (!isObject(json)) return undefined;
  const { id, kind, v, at } = json;
  if (!text(id) || id === '' || !text(kind) || !whole(v) || !whole(at) || (at as number) > LATEST) return undefined;
  const event = json as unknown as StoredEvent;
  if (!isKnown(event)) return event;
  const checks: Readonly<Record<string, Check>> = FIELDS[event.kind];
  for (const field in checks) if (!checks[field]?.(json[field])) return undefined;
  return 'score' in event && event.score > event.max ? undefined : event;
}
