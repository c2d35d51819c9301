import type { Response } from '../questions/index.ts';

/**
 * What a learner did, with all that was true then; appended, never changed.
 *
 * Life of an event: made by `newEvent`, written to the log by `browser/log`, read again through `parseEvent`, united
 * with those of other tabs, devices and files by `record`, thinned by `condense`, and told to the statecharts by
 * `tracker`.
 * Migration: each kind has its own version `v`; a kind or version that this build doesn't know is kept and ignored.
 */
interface EventBase {
  /** Unique and sortable: time in base 36, then chance. */
  readonly id: string;
  readonly v: 1;
  /** Milliseconds since 1970, never below one already seen on this device. */
  readonly at: number;
}

/** A lesson was opened for the first time on this device. */
export interface Opened extends EventBase {
  readonly kind: 'opened';
  readonly lesson: string;
}

/** A visit ended: the page was hidden. Seconds add up over the visits of one writer, so the greatest is the sum. */
export interface Visited extends EventBase {
  readonly kind: 'visited';
  readonly lesson: string;
  /** Id of the device that counted. */
  readonly writer: string;
  /** Whole seconds this writer has spent in the lesson so far, this visit included. */
  readonly seconds: number;
}

/** A practice question was answered and scored. */
export interface Answered extends EventBase {
  readonly kind: 'answered';
  readonly lesson: string;
  readonly question: string;
  readonly response: Response;
  readonly score: number;
  readonly max: number;
  /** 1 for the first. */
  readonly attempt: number;
  /** Seed of the order in which the options were shown. */
  readonly seed: number;
  /** Content revision that was answered. */
  readonly revision: string;
}

export type TestKind = 'pre' | 'post';

/** A test was begun: its draw is fixed from here on. */
export interface TestStarted extends EventBase {
  readonly kind: 'test-started';
  readonly test: TestKind;
  readonly form: string;
  /** Question ids in the order asked. */
  readonly items: readonly string[];
  readonly revision: string;
}

/** One item of a test, as it was answered and scored. */
export interface TestAnswer {
  readonly question: string;
  readonly objective: string;
  readonly response: Response;
  readonly score: number;
  readonly max: number;
}

/** A test was handed in. */
export interface TestFinished extends EventBase {
  readonly kind: 'test-finished';
  readonly test: TestKind;
  readonly form: string;
  /** In the order asked; an item left out has the empty response and no score. */
  readonly answers: readonly TestAnswer[];
  readonly score: number;
  readonly max: number;
  /** Per cent that passed then. */
  readonly passMark: number;
  readonly revision: string;
}

/** What a learner finds wrong with a question. */
export const FAULTS = ['unclear', 'wrong-key', 'typo', 'technical', 'other'] as const;
export type Fault = (typeof FAULTS)[number];

/** A learner reported a fault of a question: kept here, and sent with a result if the learner agrees. */
export interface Reported extends EventBase {
  readonly kind: 'reported';
  readonly question: string;
  readonly fault: Fault;
  /** The learner's words; empty when none were wanted. */
  readonly words: string;
  readonly revision: string;
}

export type LearnerEvent = Opened | Visited | Answered | TestStarted | TestFinished | Reported;
export type EventKind = LearnerEvent['kind'];
export type EventOf<Kind extends EventKind> = Extract<LearnerEvent, { readonly kind: Kind }>;
/** What is particular to a kind: its fields without those that every event has. */
export type FieldsOf<Kind extends EventKind> = Omit<EventOf<Kind>, 'kind' | keyof EventBase>;

/** An event of a kind or version that this build doesn't know: kept as it came. */
export interface ForeignEvent {
  readonly id: string;
  readonly kind: string;
  readonly v: number;
  readonly at: number;
  readonly [field: string]: unknown;
}

/** Whatever a record can hold. */
export type StoredEvent = LearnerEvent | ForeignEvent;

/** The last moment that a `Date` can show: no event is later, however wrong a clock or a file was. */
export const LATEST = 8.64e15;
