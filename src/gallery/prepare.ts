import { LEARNER } from '../browser/device.ts';
import { browserEnvironment } from '../browser/log/environment.ts';
import { openSegments } from '../browser/log/segments.ts';
import { writePlace } from '../browser/place.ts';
import { newEvent } from '../progress/new-event.ts';
import type { Answered } from '../progress/event.ts';

/** What the browser lets a page store. */
export type Allowed = 'all' | 'nothing' | 'no-room';

export type SeededAnswer = Pick<Answered, 'question' | 'response' | 'score' | 'max'>;

/** What a browser holds of a learner, and lets them store, before the page is read. */
export interface Prepared {
  readonly allowed?: Allowed;
  readonly course?: string;
  readonly revision?: string;
  /** The lesson that was opened, where it was left, and what was answered there. */
  readonly lesson?: string;
  readonly heading?: string;
  readonly answers?: readonly SeededAnswer[];
}

const refuse = (name: string) => () => {
  throw new DOMException('', name);
};

const ALLOW: Record<Allowed, () => void> = {
  all: () => {},
  nothing: () => Object.defineProperty(window, 'localStorage', { get: refuse('SecurityError') }),
  'no-room': () => (Storage.prototype.setItem = refuse('QuotaExceededError')),
};

function seed({ course, lesson, heading = '', revision = '', answers = [] }: Prepared): void {
  if (!course || !lesson) return;
  const environment = browserEnvironment();
  const { random, now } = environment;
  writePlace(course, { lesson, heading, at: now() });
  let last = 0;
  const sources = () => ({ now: now(), random, last: last++ });
  openSegments(localStorage, { base: course, learner: LEARNER, environment }).write([
    newEvent('opened', { lesson }, sources()),
    ...answers.map((answer) => newEvent('answered', { lesson, ...answer, attempt: 1, seed: 1, revision }, sources())),
  ]);
}

/**
 * Runs inline, before anything of the page reads the storage. Each state begins in an empty browser: IndexedDB, which
 * cannot be emptied at once, is refused, as some browsers do.
 */
const prepared = JSON.parse(document.currentScript?.dataset.prepared ?? '{}') as Prepared;
localStorage.clear();
Object.defineProperty(window, 'indexedDB', { get: refuse('SecurityError') });
seed(prepared);
ALLOW[prepared.allowed ?? 'all']();
