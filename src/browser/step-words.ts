import type { NextStep } from '../progress/next-step.ts';
import type { TestKind } from '../progress/event.ts';
import type { TestState } from '../progress/test-state.ts';
import { fill } from './fill.ts';
import type { StopTexts, Way } from './page-data.ts';
import type { ReadingPlace } from './place.ts';

/** The next step as it is told: what the link says, where it leads, and a sentence beside it. */
export interface StepWords {
  readonly label: string;
  readonly href: string;
  readonly at: string;
}

/**
 * The same words wherever the next step is told.
 * @param place where the learner stopped reading, if known; it leads to the heading when the step is its lesson
 * @returns undefined for a learner who has done nothing yet: the page says what it says to newcomers
 */
export function stepWords(step: NextStep, way: Way, place?: ReadingPlace): StepWords | undefined {
  const { texts, lessons, preTest, postTest, results } = way;
  if (step.kind === 'test')
    return { label: texts[step.test], href: { pre: preTest, post: postTest }[step.test].href, at: texts.begun };
  if (step.kind === 'post-test') {
    const [label, at] = step.again ? [texts.again, texts.againAt] : [texts.take, texts.takeAt];
    return { label, href: postTest.href, at };
  }
  if (step.kind === 'completed') return { label: texts.results, href: results.href, at: texts.resultsAt };
  // The place is written at once, the record a moment later: of a first visit it may be all that is left.
  const id = step.kind === 'lesson' ? step.lesson : place?.lesson;
  const index = lessons.findIndex((each) => each.id === id);
  const lesson = lessons[index];
  if (!lesson) return undefined;
  const heading = place?.lesson === id ? lesson.parts[place?.heading ?? ''] : undefined;
  return {
    label: texts.continue,
    href: lesson.href + (heading && place ? `#${place.heading}` : ''),
    at: heading ? fill(texts.at, { lesson: lesson.title, heading }) : `${index + 1}. ${lesson.title}`,
  };
}

/** A post-test handed in that reached no mark is "not passed yet"; a pre-test has no mark to reach. */
export const testWord = (kind: TestKind, state: TestState, { states }: StopTexts): string =>
  states[kind === 'post' && state === 'taken' ? 'failed' : state];
