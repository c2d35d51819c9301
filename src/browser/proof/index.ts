import { missingIn } from '../../progress/completion.ts';
import type { Summary } from '../../progress/summary.ts';
import { theLearner } from '../learner.ts';
import { pageData } from '../page-data.ts';
import { showWhen } from '../slots.ts';
import { proofData } from './data.ts';
import { startForm } from './form.ts';
import { showSheet } from './sheet.ts';

function showMissing(summary: Summary): void {
  const { lessons, postTest } = missingIn(summary);
  for (const entry of document.querySelectorAll<HTMLElement>('[data-missing]')) {
    const what = entry.dataset.missing ?? '';
    entry.hidden = what === 'post' ? !postTest : !lessons.includes(what);
  }
}

/** Shows the proof of self-study once the course is completed, and until then what is missing. */
async function start(): Promise<void> {
  const { outline } = pageData();
  const data = proofData();
  const learner = await theLearner();
  startForm(outline.id);
  learner.subscribe((summary) => {
    const completed = summary.course.state === 'completed';
    showWhen(completed ? 'completed' : 'missing');
    if (completed) showSheet(summary, data, Date.now());
    else showMissing(summary);
  });
  // A page left open over night is printed on the next day.
  addEventListener('beforeprint', () => {
    const summary = learner.summary();
    if (summary.course.state === 'completed') showSheet(summary, data, Date.now());
  });
}

void start();
