import { textsOf, type Texts } from 'virtual:course/texts';
import { fill } from './fill.ts';
import { theLearner, type Learner } from './learner.ts';
import type { SaveStatus } from './log/index.ts';
import { pageData } from './page-data.ts';
import { isPractised } from '../progress/lesson-machine.ts';
import type { Summary } from '../progress/summary.ts';

/**
 * Keeps what the pages say of the learner true: they are static, drawn for someone new, and marked with `data-`
 * attributes where the learner's own goes. Every view shows the one summary.
 */
const all = (selector: string) => document.querySelectorAll<HTMLElement>(selector);

function showProgress({ lessons, course }: Summary, { progress }: Texts): void {
  let left = 0;
  for (const { id, state } of lessons)
    for (const mark of all(`[data-lesson="${id}"]`)) {
      mark.dataset.state = state;
      const word = mark.querySelector('[data-state-word]');
      if (word) word.textContent = progress.states[state];
      // The list of lessons says how long each takes; one practised takes no more.
      if (!isPractised(state)) left += parseInt(mark.parentElement?.querySelector('.min')?.textContent ?? '') || 0;
    }
  const count = fill(progress.count, { passed: course.lessonsPassed, count: course.lessons });
  const text = left > 0 ? count + fill(progress.left, { minutes: left }) : count;
  for (const place of all('[data-progress-text]')) place.textContent = text;
  for (const drawing of all('[data-progress-label]')) drawing.setAttribute('aria-label', text);
}

/** "10.04" in Indonesian, "10:04" in English. */
const clock = (at: number, language: string) =>
  new Date(at).toLocaleTimeString(language === 'en' ? 'en-GB' : language, { hour: '2-digit', minute: '2-digit' });

function savedText(status: SaveStatus, compact: boolean, texts: Texts['saved'], language: string): string {
  if (status.kind === 'saving') return texts.saving;
  if (status.kind !== 'saved') return compact ? texts.shortNot : texts[status.kind];
  return compact ? texts.short : fill(texts.at, { time: clock(status.at, language) });
}

function showSaved(status: SaveStatus, { saved }: Texts, language: string): void {
  // The way to the file must be there when the network is not.
  if (status.kind === 'full' || status.kind === 'forbidden') void import('./record-dialog.ts').catch(() => {});
  for (const button of all('button[data-saved]')) {
    button.hidden = false;
    button.dataset.saved = status.kind;
    const kept = status.kind === 'saving' || status.kind === 'saved';
    button.querySelector('use')?.setAttribute('href', kept ? '#i-disk' : '#i-alert');
    const text = button.querySelector('[data-saved-text]');
    if (text) text.textContent = savedText(status, 'compact' in button.dataset, saved, language);
  }
}

function openRecordOnPress({ log }: Learner): void {
  for (const button of all('button[data-saved]'))
    button.addEventListener('click', async () => {
      // Seldom wanted: loaded when it is.
      const { openRecordDialog } = await import('./record-dialog.ts');
      openRecordDialog(log);
    });
}

async function start(): Promise<void> {
  const data = pageData();
  const { texts } = await textsOf[data.language]();
  const learner = await theLearner();
  learner.subscribe((summary) => showProgress(summary, texts));
  showSaved(learner.log.status, texts, data.language);
  learner.log.onStatus((status) => showSaved(status, texts, data.language));
  openRecordOnPress(learner);
  if (data.way) (await import('./way.ts')).showWay(learner, data.way);
  if (data.outline.order === 'fixed') (await import('./fixed-order.ts')).keepOrder(learner);
}

let started: Promise<void> | undefined;

/** Once a page, however often it is asked for; what failed for want of a network may be asked for again. */
export const startViews = (): Promise<void> =>
  (started ??= start().catch((error: unknown) => {
    started = undefined;
    throw error;
  }));
