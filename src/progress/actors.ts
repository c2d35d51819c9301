import { createActor, type Actor } from 'xstate';
import type { CourseOutline } from '../course/course.ts';
import { courseMachine } from './course-machine.ts';
import type { LearnerEvent } from './event.ts';
import { lessonMachine, type LessonEvent, type LessonState } from './lesson-machine.ts';
import { summarise, type Summary } from './summary.ts';

type LessonActor = Actor<typeof lessonMachine>;

/** The statecharts of one learner in one course, running. */
export interface Actors {
  /** Tells an event to the statechart that it concerns; one about something no longer taught is ignored. */
  send(event: LearnerEvent): void;
  summary(): Summary;
}

interface Named {
  readonly id: string;
  readonly formerly?: readonly string[];
}

/** Finds what an id, of today or former, stands for. An id in use today is never taken for a former one. */
function byId<Item extends Named>(items: readonly Item[]): Map<string, Item> {
  const former = items.flatMap((item) => (item.formerly ?? []).map((id) => [id, item] as const));
  return new Map([...former, ...items.map((item) => [item.id, item] as const)]);
}

/** Starts an actor a lesson and one for the course, all of them new. */
export function startActors(outline: CourseOutline): Actors {
  const { lessons, passMark, order } = outline;
  const course = createActor(courseMachine, { input: { count: lessons.length } }).start();
  const actors = new Map<string, LessonActor>(
    lessons.map((lesson) => [lesson.id, createActor(lessonMachine, { input: { lesson, passMark } }).start()]),
  );
  const lessonById = byId(lessons);
  // Ids of questions are unique in the course, so an answer follows its question into another lesson.
  const questionById = byId(
    lessons.flatMap((lesson) => lesson.questions.map((question) => ({ ...question, lesson: lesson.id }))),
  );

  function tell(lesson: string | undefined, event: LessonEvent): void {
    const actor = lesson === undefined ? undefined : actors.get(lesson);
    if (!actor || lesson === undefined) return;
    const state = actor.getSnapshot().value;
    actor.send(event);
    const now = actor.getSnapshot().value;
    if (now !== state) course.send({ type: 'lesson-changed', lesson, state: now as LessonState });
  }

  return {
    send(event) {
      const { at } = event;
      switch (event.kind) {
        case 'opened':
          return tell(lessonById.get(event.lesson)?.id, { type: 'opened', at });
        case 'visited': {
          const { writer, seconds } = event;
          return tell(lessonById.get(event.lesson)?.id, { type: 'visited', at, writer, seconds });
        }
        case 'answered': {
          const question = questionById.get(event.question);
          if (question) tell(question.lesson, { type: 'answered', at, question: question.id, answer: event });
          return;
        }
        case 'test-started':
          return course.send({ type: 'test-started', event });
        case 'test-finished':
          return course.send({ type: 'test-finished', event });
        case 'reported':
          // Says nothing of what was learnt.
          return;
      }
    },
    summary: () =>
      summarise(
        [...actors.values()].map((actor) => actor.getSnapshot()),
        course.getSnapshot(),
        order,
      ),
  };
}
