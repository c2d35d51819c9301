import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { adjacencyMapToArray, createTestModel } from 'xstate/graph';
import {
  lessonMachine,
  lessonScore,
  type LessonContext,
  type LessonEvent,
  type LessonState,
} from '../../../src/progress/lesson-machine.ts';
import { createTracker } from '../../../src/progress/tracker.ts';
import { answer, make, outline } from './arbitraries.ts';

const [needs, , reading] = outline.lessons;
const answered = (question: string, score: number): LessonEvent => {
  const event = answer(question, score);
  return { type: 'answered', at: event.at, question, answer: event };
};
const opened: LessonEvent = { type: 'opened', at: 1 };
const visited: LessonEvent = { type: 'visited', at: 2, writer: 'phone', seconds: 9 };

const EVENTS = [
  opened,
  visited,
  answered('diesel', 5),
  answered('diesel', 9),
  answered('sorting', 4),
  answered('sorting', 5),
  answered('rating', 0),
];
const ORDER: readonly LessonState[] = ['new', 'opened', 'practised', 'passed'];

const model = createTestModel(lessonMachine, {
  input: { lesson: needs!, passMark: 70 },
  events: EVENTS,
  serializeState: ({ value, context }) =>
    JSON.stringify([value, context.lastAt, [...context.answers].map(([id, { best }]) => [id, best.score]).sort()]),
});

/** The rules in other words. */
function expected({ answers, lastAt }: LessonContext): LessonState {
  const [diesel, sorting] = ['diesel', 'sorting'].map((id) => answers.get(id)?.best.score);
  if (diesel === undefined || sorting === undefined) return lastAt === null ? 'new' : 'opened';
  return (diesel + sorting) / 20 >= 0.7 ? 'passed' : 'practised';
}

describe('a lesson', () => {
  it('is in the state that its rules name, wherever its events lead', () => {
    const steps = adjacencyMapToArray(model.getAdjacencyMap());
    for (const { state } of steps) expect(state.value).toBe(expected(state.context));
    expect(new Set(steps.map(({ state }) => state.value))).toEqual(new Set(ORDER));
  });

  it('never goes back', () => {
    for (const { state, nextState } of adjacencyMapToArray(model.getAdjacencyMap()))
      expect(ORDER.indexOf(nextState.value as LessonState)).toBeGreaterThanOrEqual(
        ORDER.indexOf(state.value as LessonState),
      );
  });

  it('is shown by the tracker as the machine has it, on every shortest path', async () => {
    for (const path of model.getShortestPaths()) {
      const tracker = createTracker(outline);
      await path.test({
        states: { '*': ({ value }) => expect(tracker.summary().lessons[0]?.state).toBe(value) },
        events: {
          opened: () => tracker.add([make('opened', {})]),
          visited: () => tracker.add([make('visited', { seconds: 9 })]),
          answered: ({ event }) => tracker.add([(event as LessonEvent & { type: 'answered' }).answer]),
        },
      });
    }
  });
});

function lessonAfter(lesson = needs!, passMark = 70, ...events: LessonEvent[]) {
  const actor = createActor(lessonMachine, { input: { lesson, passMark } }).start();
  for (const event of events) actor.send(event);
  return actor.getSnapshot();
}

describe('the score of a lesson', () => {
  it('is null until a graded question is answered', () => {
    expect(lessonScore(lessonAfter().context)).toBeNull();
    expect(lessonScore(lessonAfter(needs, 70, opened, answered('rating', 9)).context)).toBeNull();
  });

  it('is the mean of the best over all graded questions, those to come at 0', () => {
    const events = [answered('diesel', 8), answered('diesel', 2)];
    expect(lessonScore(lessonAfter(needs, 70, ...events).context)).toBe(40);
    expect(lessonScore(lessonAfter(needs, 70, ...events, answered('sorting', 6)).context)).toBe(70);
  });

  it('passes at the mark exactly, though three times 0.7 is less than 2.1 to a computer', () => {
    const ids = ['a', 'b', 'c'];
    const lesson = { id: 'sevens', questions: ids.map((id) => ({ id, objective: 'any', graded: true })) };
    const { value, context } = lessonAfter(lesson, 70, ...ids.map((id) => answered(id, 7)));
    expect(lessonScore(context)).toBeLessThan(70);
    expect(value).toBe('passed');
    expect(lessonAfter(lesson, 70.01, ...ids.map((id) => answered(id, 7))).value).toBe('practised');
  });
});

describe('a lesson without graded questions', () => {
  it('is practised once opened, and never passed, for it has no score', () => {
    expect(lessonAfter(reading).value).toBe('new');
    const { value, context } = lessonAfter(reading, 0, opened);
    expect(value).toBe('practised');
    expect(lessonScore(context)).toBeNull();
  });
});
