import { pageData } from './page-data.ts';
import { writePlace } from './place.ts';

/** Parts of a lesson that the same reader finds again in either language: their ids are the same. */
const PARTS = '[data-reading] > :is(h2, h3)[id], .quiz';

/** Id of the last part whose beginning has passed the upper third of the window; empty above the first. */
export const partInView = (): string =>
  [...document.querySelectorAll(PARTS)].filter((part) => part.getBoundingClientRect().top <= innerHeight / 3).pop()
    ?.id ?? '';

/** Keeps where the reader is in the lesson: one overwritten key, written when the scrolling rests. */
export function keepPlace(): void {
  const { lesson, outline } = pageData();
  if (!lesson) return;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const write = () => writePlace(outline.id, { lesson, heading: partInView(), at: Date.now() });
  document.addEventListener('scroll', () => {
    clearTimeout(rest);
    rest = setTimeout(write, 400);
  });
  addEventListener('pagehide', write);
}
