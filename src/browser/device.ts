import { newName, reachableStorage, type BrowserEnvironment } from './log/environment.ts';
import { written } from './log/keys.ts';

/** The learner of a device that has one; further learners get ids of their own. */
export const LEARNER = '0';

/**
 * The id under which this device counts seconds, under `<course-id>/device`. Where storage is forbidden each page load
 * is a device: its sums are then smaller, never doubled.
 */
export function writerId(
  courseId: string,
  environment: Pick<BrowserEnvironment, 'storage' | 'now' | 'random'>,
): string {
  const key = `${courseId}/device`;
  const storage = reachableStorage(environment);
  const known = storage?.getItem(key);
  if (known && /^[0-9a-z]{8,40}$/.test(known)) return known;
  const id = newName(environment);
  if (storage) written(storage, key, id);
  return id;
}
