import { newSeed, shuffled } from '../questions/shuffle.ts';
import { sayUnpackFirst } from './unpack-first.ts';

/**
 * Runs in the head, before the first paint, as one inline script: what must not wait for the islands.
 * - marks the page as scripted (`.js`), so that unscripted readers see every question and its fold-out answer;
 * - shuffles the options of a first attempt before they are seen, and leaves the seed on the form (`data-seed`);
 * - holds presses that come before the islands are alive (`data-check`, `data-open` on the quiz), and marks touched forms;
 * - says "unpack first" in a page opened from inside the zip: nothing beside it can be loaded there.
 */

const root = document.documentElement;
root.classList.add('js');

/** Question id to how it stood at the last visit: it comes back in the same order. */
const drafts: Record<string, { readonly seed: number }> = {};
try {
  for (const key in localStorage)
    if (key.includes('/draft/'))
      Object.assign(drafts, (JSON.parse(localStorage[key] as string) as { readonly shown?: object }).shown);
} catch {
  // Storage is forbidden, or spoilt.
}

function shuffleQuiz(): void {
  for (const form of document.querySelectorAll<HTMLElement>('.q:not([data-seed])')) {
    const seed = drafts[form.id]?.seed ?? newSeed(Math.random);
    form.dataset.seed = String(seed);
    for (const list of form.querySelectorAll('[data-options]')) {
      // Islands find their place by the comments around the options: only the elements move.
      const end = list.lastElementChild?.nextSibling ?? null;
      for (const option of shuffled([...list.children], seed)) list.insertBefore(option, end);
    }
  }
}

/** Stands behind each quiz: it is met while the page is parsed, and so before the quiz is painted. */
customElements.define(
  'quiz-end',
  class extends HTMLElement {
    connectedCallback(): void {
      shuffleQuiz();
    }
  },
);

const quizOf = (event: Event) => (event.target as Element).closest<HTMLElement>('[data-quiz]:not([data-alive])');

document.addEventListener('submit', (event) => {
  const quiz = quizOf(event);
  if (!quiz) return;
  event.preventDefault();
  quiz.dataset.check = (event.target as HTMLElement).id;
});
document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLButtonElement>('button[data-step]');
  const quiz = quizOf(event);
  if (button && quiz) quiz.dataset.open = button.dataset.step;
});
document.addEventListener('input', (event) => {
  const quiz = quizOf(event);
  const form = (event.target as Element).closest('form');
  if (quiz && form) form.dataset.touched = '';
});

sayUnpackFirst();
