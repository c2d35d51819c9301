import type { Marks, Score } from './question.ts';

/** Item id to the id of the place it was given; items not placed are absent. */
export type PlacingResponse = Readonly<Record<string, string>>;

/** Each placed item is marked. @param places item id to the id of the place where it belongs */
export const markPlaces = (places: Readonly<Record<string, string>>, response: PlacingResponse): Marks =>
  Object.fromEntries(
    Object.entries(places).flatMap(([item, place]) =>
      response[item] === undefined ? [] : [[item, response[item] === place]],
    ),
  );

/** One mark an item that lies where it belongs. @param places item id to the id of the place where it belongs */
export const scorePlaces = (places: Readonly<Record<string, string>>, response: PlacingResponse): Score => ({
  score: Object.values(markPlaces(places, response)).filter(Boolean).length,
  max: Object.keys(places).length,
});
