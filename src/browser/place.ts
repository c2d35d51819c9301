import { LANGUAGES, type Language } from '../questions/question.ts';
import { LEARNER } from './device.ts';
import { browserEnvironment, reachableStorage } from './log/environment.ts';
import { readJson, written } from './log/keys.ts';

/** Where the learner stopped reading: one overwritten key, no part of the record. */
export interface ReadingPlace {
  readonly lesson: string;
  /** Id of the heading; empty above the first. */
  readonly heading: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

type Reachable = Storage | undefined;

const ofThisBrowser = (): Reachable => reachableStorage(browserEnvironment());

const placeKey = (courseId: string) => `${courseId}/place/${LEARNER}`;
const languageKey = (courseId: string) => `${courseId}/language`;

/** Undefined when nothing was read yet, or what is there can't be read. */
export function readPlace(courseId: string, storage: Reachable = ofThisBrowser()): ReadingPlace | undefined {
  const { lesson, heading, at } = (readJson(storage, placeKey(courseId)) ?? {}) as Partial<ReadingPlace>;
  if (typeof lesson !== 'string' || typeof heading !== 'string' || !Number.isFinite(at)) return undefined;
  return { lesson, heading, at: at as number };
}

/** @returns whether it is kept */
export const writePlace = (courseId: string, place: ReadingPlace, storage: Reachable = ofThisBrowser()): boolean =>
  !!storage && written(storage, placeKey(courseId), JSON.stringify(place));

/** The language read last. */
export const readLanguage = (courseId: string, storage: Reachable = ofThisBrowser()): Language | undefined =>
  LANGUAGES.find((language) => language === storage?.getItem(languageKey(courseId)));

/** @returns whether it is kept */
export const writeLanguage = (courseId: string, language: Language, storage: Reachable = ofThisBrowser()): boolean =>
  !!storage && written(storage, languageKey(courseId), language);
