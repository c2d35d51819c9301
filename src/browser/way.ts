import { nextStep } from '../progress/next-step.ts';
import { testState, type TestState } from '../progress/test-state.ts';
import type { LessonState, Summary } from '../progress/summary.ts';
import type { Learner } from './learner.ts';
import { pageData, type Way } from './page-data.ts';
import { readPlace } from './place.ts';
import { stepWords, testWord } from './step-words.ts';

const all = (selector: string) => document.querySelectorAll<HTMLElement>(selector);

/** The mark of a lesson that looks as the state of a test does. */
const MARKS: Record<TestState, LessonState> = { new: 'new', running: 'opened', taken: 'practised', passed: 'passed' };

function showTests({ course }: Summary, { texts }: Way): void {
  for (const kind of ['pre', 'post'] as const) {
    const state = testState(course, kind);
    for (const mark of all(`[data-test="${kind}"]`)) {
      // A pre-test that was taken is done with.
      mark.dataset.state = kind === 'pre' && state === 'taken' ? 'passed' : MARKS[state];
      const word = mark.querySelector('[data-state-word]');
      if (word) word.textContent = testWord(kind, state, texts);
    }
  }
}

function showStep(summary: Summary, way: Way): void {
  const { outline } = pageData();
  const words = stepWords(nextStep(summary, outline.order), way, readPlace(outline.id));
  if (!words) return;
  for (const other of all('[data-begin]')) other.hidden = true;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-continue]')) {
    link.href = words.href;
    if (link.firstElementChild) link.firstElementChild.textContent = words.label;
  }
  for (const line of all('[data-continue-at]')) line.textContent = words.at;
}

/** Leads on from where the learner is: the next step, and how the tests stand. */
export function showWay(learner: Learner, way: Way): void {
  learner.subscribe((summary) => {
    showTests(summary, way);
    showStep(summary, way);
  });
}
