import {
  objectivesOf,
  type ObjectiveStanding,
  type ObjectiveState,
  type ObjectiveStep,
  type TestEvidence,
} from '../../progress/objectives.ts';
import { activityPlace } from '../../course/quiz-places.ts';
import { isPractised } from '../../progress/lesson-machine.ts';
import type { Summary } from '../../progress/summary.ts';
import { fill } from '../fill.ts';
import { pageData, type LessonLink, type Way } from '../page-data.ts';
import { tell, tellMark } from '../slots.ts';
import type { LearningData } from './data.ts';

const ICONS: Record<ObjectiveState, string> = {
  new: 'ring',
  learning: 'half',
  practised: 'dot',
  mastered: 'right',
  review: 'again',
  weak: 'alert',
};

function showEvidence(
  row: Element,
  name: 'pre' | 'post',
  evidence: TestEvidence | null,
  { texts }: LearningData,
): void {
  const mark = row.querySelector<HTMLElement>(`[data-test-of="${name}"]`);
  if (!mark) return;
  const look = evidence ? (evidence.notRight.length === 0 ? 'right' : 'wrong') : 'none';
  tellMark(mark, look, look, texts[look]);
}

interface StepLink {
  readonly text: string;
  readonly href?: string;
}

/** Where to answer a question: in the text, or in the practice at the lesson's end. */
const placeOf = (question: string, { href, parts }: LessonLink, { practice }: LearningData) =>
  `${href}#${parts[activityPlace(question)] === undefined ? practice : activityPlace(question)}`;

function linkOf(step: ObjectiveStep, lesson: LessonLink, way: Way, tested: boolean, data: LearningData): StepLink {
  const { steps } = data.texts;
  switch (step.kind) {
    case 'nothing':
      return { text: steps.nothing };
    case 'post-test':
      // Before all lessons are practised there is something better to do than the test.
      return tested ? { text: steps['post-test'], href: way.postTest.href } : { text: steps.later };
    case 'retake':
      return { text: steps.retake, href: way.postTest.href };
    case 'practise':
      return { text: steps.practise, href: placeOf(step.question, lesson, data) };
    case 'read': {
      const heading = data.teaches[step.question] ?? '';
      const title = lesson.parts[heading];
      // A question that has left the course leads to its lesson.
      return title === undefined
        ? { text: steps.open, href: lesson.href }
        : { text: fill(steps.read, { heading: title }), href: `${lesson.href}#${heading}` };
    }
    case 'open':
      return { text: steps.open, href: lesson.href };
  }
}

function showStep(row: Element, { text, href }: StepLink): void {
  const link = row.querySelector('a');
  if (link && href !== undefined) {
    link.href = href;
    link.textContent = text;
  }
  link?.toggleAttribute('hidden', href === undefined);
  tell('step', href === undefined ? text : '', row);
}

function showRow(row: Element, standing: ObjectiveStanding, way: Way, tested: boolean, data: LearningData): void {
  const { texts } = data;
  const mark = row.querySelector<HTMLElement>('[data-mark-of="state"]');
  if (mark) tellMark(mark, standing.state, ICONS[standing.state], texts.states[standing.state]);
  const { right, of } = standing.practice;
  tell('practice', fill(texts.practice, { right, of }), row);
  showEvidence(row, 'pre', standing.pre, data);
  showEvidence(row, 'post', standing.post, data);
  const lesson = way.lessons.find(({ id }) => id === standing.lesson);
  if (lesson) showStep(row, linkOf(standing.step, lesson, way, tested, data));
}

/** Of each objective how it stands, on what evidence, and what to do for it. */
export function showObjectives(summary: Summary, way: Way, data: LearningData): void {
  const tested = summary.lessons.every(({ state }) => isPractised(state));
  for (const standing of objectivesOf(summary, pageData().outline)) {
    const row = document.querySelector(`[data-objective="${standing.id}"]`);
    if (row) showRow(row, standing, way, tested, data);
  }
}
