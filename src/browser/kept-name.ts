import { LEARNER } from './device.ts';
import { browserEnvironment, reachableStorage } from './log/environment.ts';
import { written } from './log/keys.ts';
import { pageData } from './page-data.ts';

/** A name for printed sheets: kept apart from all else, and only if the learner wants it. */
interface NamePlace {
  readonly storage: Storage | undefined;
  readonly key: string;
}

const onThisPage = (): NamePlace => ({
  storage: reachableStorage(browserEnvironment()),
  key: `${pageData().outline.id}/name/${LEARNER}`,
});

/** Empty when none is kept. */
export const readName = ({ storage, key } = onThisPage()): string => storage?.getItem(key) ?? '';

/** @returns whether it is kept */
export const keepName = (name: string, { storage, key } = onThisPage()): boolean =>
  !!storage && written(storage, key, name);

export const forgetName = ({ storage, key } = onThisPage()): void => storage?.removeItem(key);
