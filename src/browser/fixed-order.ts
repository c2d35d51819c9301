import { comesBeforePostTest, comesFirst } from '../progress/order.ts';
import type { Summary } from '../progress/summary.ts';
import { fill } from './fill.ts';
import type { Learner } from './learner.ts';
import { pageData } from './page-data.ts';

/** Id of the lesson before a place of the page; the place is a lesson, or the post-test as `post`. */
function before(place: string, { lessons }: Summary): string | null {
  const { order } = pageData().outline;
  return place === 'post' ? comesBeforePostTest(lessons, order) : comesFirst(lessons, order, place);
}

/** The list says what still waits, until its turn has come. */
function showInList(summary: Summary): void {
  for (const note of document.querySelectorAll<HTMLElement>('[data-after]'))
    note.hidden = before(note.dataset.after ?? '', summary) === null;
}

/** A page opened before its turn can be read, and says what comes first and where that is. */
function showOnPage(summary: Summary): void {
  const notice = document.querySelector<HTMLElement>('[data-turn]');
  if (!notice) return;
  const first = before(notice.dataset.turn ?? '', summary);
  notice.hidden = first === null;
  const entry = document.querySelector(`.lessons [data-lesson="${first}"]`)?.closest('a');
  const [said, link] = [notice.querySelector<HTMLElement>('[data-said]'), notice.querySelector('a')];
  if (!entry || !said || !link) return;
  const values = {
    number: pageData().outline.lessons.findIndex(({ id }) => id === first) + 1,
    title: entry.querySelector('[data-title]')?.textContent ?? '',
  };
  said.textContent = fill(said.dataset.said ?? '', values);
  link.textContent = fill(link.dataset.said ?? '', values);
  link.href = entry.href;
}

/** Keeps true what the pages say of a fixed order. */
export function keepOrder(learner: Learner): void {
  learner.subscribe((summary) => {
    showInList(summary);
    showOnPage(summary);
  });
}
