import type { LessonSummary, Summary } from '../progress/summary.ts';
import { wholePercent } from '../progress/marks.ts';
import { newEvent } from '../progress/new-event.ts';
import type { Answered, EventKind, FieldsOf } from '../progress/event.ts';
import { createTracker } from '../progress/tracker.ts';
import { LEARNER, writerId } from './device.ts';
import { browserEnvironment } from './log/environment.ts';
import { openLog, type Log, type SaveStatus } from './log/index.ts';
import { pageData, type PageData } from './page-data.ts';
import { countVisit } from './visit.ts';

/** One answer of the learner, before it has a time and a number. */
export type GivenAnswer = Pick<Answered, 'lesson' | 'question' | 'response' | 'seed' | 'score' | 'max'>;

/** How a lesson stands, as its end is told. */
export interface Standing {
  /** Per cent, whole. */
  readonly score: number;
  readonly passed: boolean;
  /** Whether graded questions of the lesson were not answered yet. */
  readonly waiting: boolean;
}

/** The learner of this device, as the islands of a page see them. */
export interface Learner {
  readonly log: Log;
  summary(): Summary;
  /** Calls `listener` at once and after every change. @returns how to unsubscribe */
  subscribe(listener: (summary: Summary) => void): () => void;
  answer(answer: GivenAnswer): Promise<SaveStatus>;
  /** Appends what the learner did, with today's time. */
  tell<Kind extends EventKind>(kind: Kind, fields: FieldsOf<Kind>): Promise<SaveStatus>;
  /** Whether this attempt at a question is in the record: each has a seed of its own. */
  knows(answer: Pick<GivenAnswer, 'question' | 'seed'>): boolean;
  lastAnswer(lesson: string, question: string): Pick<Answered, 'response' | 'seed' | 'attempt'> | undefined;
  standing(lesson: string): Standing | undefined;
}

async function start({ outline, lesson }: PageData): Promise<Learner> {
  const environment = browserEnvironment();
  const log = await openLog({ courseId: outline.id, learner: LEARNER, environment });
  const tracker = createTracker(outline, log.record);
  log.subscribe((events) => tracker.add(events));

  function tell<Kind extends EventKind>(kind: Kind, fields: FieldsOf<Kind>): Promise<SaveStatus> {
    const { now, random } = environment;
    const event = newEvent(kind, fields, { now: now(), random, last: log.lastSeen });
    const saved = log.append(event);
    tracker.add([event]);
    return saved;
  }
  const lessonOf = (id: string): LessonSummary | undefined => tracker.summary().lessons.find((each) => each.id === id);

  if (lesson) {
    if (lessonOf(lesson)?.state === 'new') void tell('opened', { lesson });
    const writer = writerId(outline.id, environment);
    countVisit(document, environment.now, (seconds) => {
      void tell('visited', { lesson, writer, seconds: (lessonOf(lesson)?.secondsBy[writer] ?? 0) + seconds });
    });
  }

  return {
    log,
    tell,
    summary: () => tracker.summary(),
    subscribe: (listener) => tracker.subscribe(listener),
    answer: (answer) =>
      tell('answered', {
        ...answer,
        attempt: (lessonOf(answer.lesson)?.questions[answer.question]?.last.attempt ?? 0) + 1,
        revision: outline.revision,
      }),
    knows: ({ question, seed }) =>
      [...log.record.values()].some((event) => 'seed' in event && event.question === question && event.seed === seed),
    lastAnswer: (id, question) => lessonOf(id)?.questions[question]?.last,
    standing(id) {
      const found = lessonOf(id);
      return (
        found && {
          score: wholePercent(found.score ?? 0),
          passed: found.state === 'passed',
          waiting: found.answered < found.of,
        }
      );
    },
  };
}

let started: Promise<Learner> | undefined;

/**
 * The one learner of the page; who asks first starts it. Who lost the connection when asking hears of it by the event
 * `learner-there`.
 */
export function theLearner(): Promise<Learner> {
  if (!started) {
    started = start(pageData());
    void started.then(() => dispatchEvent(new Event('learner-there')));
  }
  return started;
}
