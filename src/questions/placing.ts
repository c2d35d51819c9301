import type { Marks, Score } from './question.ts';

/** Item id to the id of the place it was given; items not placed are absent. */
export type PlacingResponse = Readonly<Record<string, string>>;

/**
 * The rules of every type that gives items their places.
 * @param placesOf item id to the id of the place where it belongs
 */
export function placing<Question>(placesOf: (question: Question) => PlacingResponse) {
  /** Each placed item is marked. */
  const mark = (question: Question, response: PlacingResponse): Marks =>
    Object.fromEntries(
      Object.entries(placesOf(question)).flatMap(([item, place]) =>
        response[item] === undefined ? [] : [[item, response[item] === place]],
      ),
    );
  /** One mark an item that lies where it belongs. */
  const score = (question: Question, response: PlacingResponse): Score => ({
    score: Object.values(mark(question, response)).filter(Boolean).length,
    max: Object.keys(placesOf(question)).length,
  });
  return { graded: true, placesOf, score, mark } as const;
}
