import { completedAt } from '../../progress/completion.ts';
import { share, wholePercent } from '../../progress/marks.ts';
import type { TestFinished } from '../../progress/event.ts';
import type { Summary } from '../../progress/summary.ts';
import { fill } from '../fill.ts';
import { dayOf, durationOf } from '../format.ts';
import { pageData } from '../page-data.ts';
import { tell } from '../slots.ts';
import type { ProofData } from './data.ts';

const scoreOf = (test: TestFinished): string => String(wholePercent(100 * share(test)));

/**
 * Fills in the sheet: every score as "My learning" tells it.
 * @param now milliseconds since 1970: the day of printing
 */
export function showSheet(summary: Summary, { texts, durations }: ProofData, now: number): void {
  const { outline, language } = pageData();
  const { lessons, course } = summary;
  const { pre, post } = course;
  tell('completed', dayOf(completedAt(summary, outline) ?? now, language));
  tell('printed', dayOf(now, language));
  tell('pre', pre.first ? scoreOf(pre.first) : texts.skipped);
  tell('post', post.best ? scoreOf(post.best) : '');
  tell('post-note', post.passed ? fill(texts.postPassed, { mark: post.passed.passMark }) : '');
  const seconds = lessons.reduce((sum, lesson) => sum + lesson.seconds, 0);
  tell('time', durationOf(seconds, durations));
  for (const { id, score } of lessons) {
    const row = document.querySelector(`[data-row="${id}"]`);
    if (row) tell('score', score === null ? '–' : String(wholePercent(score)), row);
  }
}
