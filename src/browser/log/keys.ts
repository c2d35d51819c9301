/** The keys that begin with `prefix`, in the order of their names. */
export function keysUnder(storage: Storage, prefix: string): string[] {
  const keys: string[] = [];
  for (let index = 0; index < storage.length; index++) {
    const key = storage.key(index);
    if (key?.startsWith(prefix)) keys.push(key);
  }
  return keys.sort();
}

/** Whether it was written: a full storage throws, by a different name in each browser. */
export function written(storage: Storage, key: string, text: string): boolean {
  try {
    storage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** What JSON stands under the key; undefined where there is none, or rubbish. */
export function readJson(storage: Storage | undefined, key: string): unknown {
  try {
    return JSON.parse(storage?.getItem(key) ?? '');
  } catch {
    return undefined;
  }
}
