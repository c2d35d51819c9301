import { fill } from './fill.ts';
import type { Learner } from './learner.ts';
import type { PageData } from './page-data.ts';
import { readPlace } from './place.ts';

/** The home page leads who has been here to where they stopped: lesson and heading. */
export function leadBack(learner: Learner, { lessons, stop, outline }: PageData): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-continue]');
  if (!link || !lessons || !stop) return;
  const place = readPlace(outline.id);
  // A record read from a file has no place: then the lesson to go on with.
  const { lessons: states, next } = learner.summary();
  const known = lessons.some(({ id }) => id === place?.lesson);
  const id = known ? place?.lesson : states.some(({ lastAt }) => lastAt !== null) ? next : undefined;
  const lesson = lessons.find((each) => each.id === id);
  if (!lesson) return;
  const heading = place && lesson.parts[place.heading];
  link.href = lesson.href + (heading ? `#${place.heading}` : '');
  if (link.firstElementChild) link.firstElementChild.textContent = stop.continue;
  for (const line of document.querySelectorAll<HTMLElement>('[data-continue-at]')) {
    line.textContent = heading ? fill(stop.at, { lesson: lesson.title, heading }) : lesson.title;
  }
}
