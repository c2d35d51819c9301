import { gainOf } from '../../progress/gain.ts';
import { hasPassed, share, wholePercent } from '../../progress/marks.ts';
import type { TestFinished } from '../../progress/event.ts';
import type { Summary } from '../../progress/summary.ts';
import { fill } from '../fill.ts';
import { dayOf, decimal, durationOf } from '../format.ts';
import { pageData } from '../page-data.ts';
import { tell, tellMark } from '../slots.ts';
import type { LearningData } from './data.ts';

/** Whole, 0 to 100. */
export const scoreOf = (test: TestFinished): number => wholePercent(100 * share(test));

function showTests({ course: { pre, post } }: Summary, { texts }: LearningData): void {
  const { language } = pageData();
  tell('pre', pre.first ? String(scoreOf(pre.first)) : texts.none);
  tell('pre-note', pre.first ? dayOf(pre.first.at, language) : pre.running ? texts.running : '');
  const { best, first, running } = post;
  tell('post', best ? String(scoreOf(best)) : texts.none);
  // The verdict is of the test that passed, whatever mark the best one carried.
  const judged = post.passed ?? best;
  const mark = document.querySelector<HTMLElement>('[data-told-mark="post"]');
  if (mark) mark.hidden = !judged;
  if (mark && judged) {
    const word = fill(hasPassed(judged) ? texts.passed : texts.notPassed, { mark: judged.passMark });
    tellMark(mark, hasPassed(judged) ? 'mastered' : 'review', hasPassed(judged) ? 'right' : 'again', word);
  }
  const was = best && first && best !== first ? fill(texts.firstWas, { score: scoreOf(first) }) : '';
  tell('post-note', best ? was : running ? texts.running : '');
}

function showGain(summary: Summary, { texts }: LearningData): void {
  const { language } = pageData();
  const gain = gainOf(summary);
  if (typeof gain === 'string') {
    tell('gain', texts.none);
    tell('gain-note', texts.noGain[gain]);
    tell('gain-per-item', '');
    tell('gain-late', '');
    return;
  }
  const { value, perItem, late } = gain;
  const closed = fill(texts.gain, { percent: Math.round(100 * value) });
  tell('gain', decimal(value, language));
  tell('gain-note', value > 0 ? closed : value < 0 ? texts.loss : texts.same);
  tell('gain-per-item', perItem > 0 ? fill(texts.perItem, { gain: decimal(perItem, language) }) : '');
  tell('gain-late', late ? texts.late : '');
}

/** The figures at the head of the page: both tests, the gain, the time. */
export function showOverview(summary: Summary, data: LearningData): void {
  const { lessons, course } = summary;
  showTests(summary, data);
  showGain(summary, data);
  tell(
    'time',
    durationOf(
      lessons.reduce((sum, { seconds }) => sum + seconds, 0),
      data.texts,
    ),
  );
  const tests = [course.pre, course.post].flatMap((test) => [test.last?.at ?? 0, test.begun?.last.at ?? 0]);
  const last = Math.max(...lessons.map(({ lastAt }) => lastAt ?? 0), ...tests);
  tell('last-day', last > 0 ? fill(data.texts.lastDay, { day: dayOf(last, pageData().language) }) : '');
}
