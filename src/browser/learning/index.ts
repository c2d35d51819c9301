import { nextStep } from '../../progress/next-step.ts';
import { theLearner } from '../learner.ts';
import { pageData } from '../page-data.ts';
import { showWhen } from '../slots.ts';
import { learningData } from './data.ts';
import { showDone } from './done.ts';
import { showObjectives } from './objectives.ts';
import { showOverview } from './overview.ts';

/** Shows what the learner of this device has learnt; the page is static, drawn for someone new. */
async function start(): Promise<void> {
  const { way, outline } = pageData();
  if (!way) return;
  const data = learningData();
  const learner = await theLearner();
  learner.subscribe((summary) => {
    const begun = nextStep(summary, outline.order).kind !== 'begin';
    showWhen(begun ? 'begun' : 'empty');
    showOverview(summary, data);
    showObjectives(summary, way, data);
    showDone(summary, data);
    const completed = summary.course.state === 'completed';
    for (const [name, shown] of [
      ['completed', completed],
      ['uncompleted', !completed],
    ] as const)
      for (const part of document.querySelectorAll<HTMLElement>(`[data-course="${name}"]`)) part.hidden = !shown;
  });
  for (const button of document.querySelectorAll('button[data-record]'))
    button.addEventListener('click', async () => {
      const { openRecordDialog } = await import('../record-dialog.ts');
      openRecordDialog(learner.log);
    });
}

void start();
