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
