/** What an island is given, as Astro writes it: each value as `[kind, value]`. */
type Tagged = readonly [number, unknown?];

const VALUE = 0;
const LIST = 1;

function revived([kind, value]: Tagged): unknown {
  if (kind === LIST) return (value as readonly Tagged[]).map(revivedItem);
  if (kind !== VALUE) throw new Error(`An island is given a value of Astro's kind ${kind}; give it plain JSON.`);
  if (typeof value !== 'object' || value === null) return value;
  return revivedObject(value as Record<string, Tagged>);
}

function revivedItem(tagged: Tagged): unknown {
  const value = revived(tagged);
  // JSON has null for it, which is something else.
  if (value === undefined) throw new Error('An island is given a list with an undefined item; leave it out.');
  return value;
}

const revivedObject = (tagged: Record<string, Tagged>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(tagged).map(([name, value]) => [name, revived(value)]));

/**
 * The props of an island as they were before Astro wrote them. What is undefined is absent from JSON then, which for
 * props is the same.
 * @param attribute text of Astro's `props` attribute
 * @throws for values that are not plain JSON (dates, sets, ...)
 */
export const plainProps = (attribute: string): Record<string, unknown> =>
  revivedObject(JSON.parse(attribute) as Record<string, Tagged>);

/** Shorter ones cost more as a reference than twice in gzip. */
const LONG = 150;

/** Props of a page's islands, with long values that several have in one list. */
export interface SharedProps {
  /** JSON texts. */
  readonly shared: readonly string[];
  /** One an island: its own props, and by name the index in `shared` of the others. */
  readonly islands: readonly {
    readonly own: Readonly<Record<string, unknown>>;
    readonly from: Readonly<Record<string, number>>;
  }[];
}

/** Takes long values that two or more islands have, such as dictionaries, out of their props. */
export function shareProps(islands: readonly Readonly<Record<string, unknown>>[]): SharedProps {
  const seen = new Map<string, number>();
  for (const value of islands.flatMap((props) => Object.values(props))) {
    const json = JSON.stringify(value) as string | undefined;
    if (json !== undefined && json.length > LONG) seen.set(json, (seen.get(json) ?? 0) + 1);
  }
  const shared = [...seen].filter(([, count]) => count > 1).map(([json]) => json);
  return {
    shared,
    islands: islands.map((props) => {
      const own: Record<string, unknown> = {};
      const from: Record<string, number> = {};
      for (const [name, value] of Object.entries(props)) {
        const index = shared.indexOf(JSON.stringify(value));
        if (index < 0) own[name] = value;
        else from[name] = index;
      }
      return { own, from };
    }),
  };
}
