import { keysUnder, written } from './keys.ts';

/** FNV-1a (Fowler, Noll, Vo), 32 bits. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Lines of the log that can't be read. */
export interface Aside {
  /** Keeps a line; again and from another page it does no more. */
  readonly add: (line: string) => void;
  /** Whether the line stands under a key of its own, so that the segment it came from may go. */
  readonly keeps: (line: string) => boolean;
  readonly size: number;
}

/** Each bad line is kept alone under `<prefix><its digest>`: somebody, or a later build, may yet read it. */
export function openAside(storage: Storage, prefix: string): Aside {
  const lines = new Set(keysUnder(storage, prefix).map((key) => storage.getItem(key) ?? ''));

  function keeps(line: string): boolean {
    let key = prefix + digest(line);
    for (;;) {
      const there = storage.getItem(key);
      if (there === line) return true;
      if (there === null) return written(storage, key, line);
      key += '+';
    }
  }

  return {
    add(line) {
      lines.add(line);
      keeps(line);
    },
    keeps: (line) => lines.has(line) && keeps(line),
    get size() {
      return lines.size;
    },
  };
}
