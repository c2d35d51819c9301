import { LEARNER } from './device.ts';
import { browserEnvironment, reachableStorage } from './log/environment.ts';
import { written } from './log/keys.ts';

type Reachable = Storage | undefined;

const ofThisBrowser = (): Reachable => reachableStorage(browserEnvironment());

/** No part of the record: a name is never sent with it. */
const keyOf = (courseId: string) => `${courseId}/name/${LEARNER}`;

/** The name that the learner wanted kept; empty when there is none. */
export const readName = (courseId: string, storage: Reachable = ofThisBrowser()): string =>
  storage?.getItem(keyOf(courseId)) ?? '';

/**
 * Keeps the name, or forgets the one that is kept when it is empty.
 * @returns whether it is kept
 */
export function keepName(courseId: string, name: string, storage: Reachable = ofThisBrowser()): boolean {
  if (!storage) return false;
  if (name !== '') return written(storage, keyOf(courseId), name);
  storage.removeItem(keyOf(courseId));
  return false;
}
