import type { CourseOutline } from '../../src/course/course.ts';
import type { LearnerEvent } from '../../src/progress/event.ts';
import { newEvent } from '../../src/progress/new-event.ts';
import { parseEvent } from '../../src/progress/parse-event.ts';
import { recordOf } from '../../src/progress/record.ts';
import { createTracker } from '../../src/progress/tracker.ts';

/** Eight lessons of eight questions: the whole course. */
const OUTLINE: CourseOutline = {
  id: 'bench',
  revision: 'bench',
  passMark: 70,
  order: 'free',
  lessons: Array.from({ length: 8 }, (_, lesson) => ({
    id: `lesson-${lesson}`,
    questions: Array.from({ length: 8 }, (_, question) => ({
      id: `lesson-${lesson}-question-${question}`,
      objective: `lesson-${lesson}-objective`,
      graded: question < 7,
    })),
  })),
};

/** 10,000 events of a very diligent learner: mostly answers, some visits, now and then a test. */
function manyEvents(count = 10_000): LearnerEvent[] {
  let state = 1;
  const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const below = (limit: number) => Math.floor(random() * limit);
  const items = Array.from({ length: 20 }, (_, item) => `test-question-${item}`);
  const revision = 'abc12345';
  const events: LearnerEvent[] = [];
  const seconds = new Map<string, number>();
  while (events.length < count) {
    const at = { now: 1.8e12 + events.length * 10_000, random, last: events.at(-1)?.at ?? 0 };
    const lesson = `lesson-${below(8)}`;
    const dice = below(100);
    if (dice < 2) events.push(newEvent('opened', { lesson }, at));
    else if (dice < 15) {
      const writer = `device-${below(3)}`;
      const sum = (seconds.get(lesson + writer) ?? 0) + below(600);
      seconds.set(lesson + writer, sum);
      events.push(newEvent('visited', { lesson, writer, seconds: sum }, at));
    } else if (dice < 17) {
      const test = below(4) ? 'post' : 'pre';
      const form = 'ABC'.charAt(below(3));
      events.push(newEvent('test-started', { test, form, items, revision }, at));
      const marks = { score: below(21), max: 20, passMark: 70 };
      const answers = items.map((question) => ({
        question,
        objective: `objective-${below(16)}`,
        response: 'abcd'.charAt(below(4)),
        score: below(2),
        max: 1,
      }));
      events.push(newEvent('test-finished', { test, form, answers, revision, ...marks }, { ...at, last: at.now }));
    } else {
      const score = below(4);
      const response =
        [score ? 'option-a' : { nets: 'self', road: 'others', well: 'help' }, ['a', 'c']][below(2)] ?? 'b';
      const question = `${lesson}-question-${below(8)}`;
      const answer = {
        lesson,
        question,
        response,
        score,
        max: 3,
        attempt: 1 + below(30),
        seed: below(2 ** 32),
        revision,
      };
      events.push(newEvent('answered', answer, at));
    }
  }
  return events;
}

const median = (times: number[]) => times.sort((one, other) => one - other)[times.length >> 1] ?? 0;

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** What a page does with the lines of a log once they are read: check, unite, fold, summarise. */
function fold(lines: readonly unknown[]) {
  const events = lines.flatMap((line) => parseEvent(line) ?? []);
  const tracker = createTracker(OUTLINE, recordOf(events));
  const summary = tracker.summary();
  return summary;
}

/** The fold of 10,000 events against JSON.parse of the same bytes, medians in one run, ms. */
export function benchFold(rounds = 25): { ratio: number; foldMs: number; parseMs: number } {
  const bytes = `[${manyEvents()
    .map((event) => JSON.stringify(event))
    .join(',\n')}]`;
  const parses: number[] = [];
  const folds: number[] = [];
  for (let round = 0; round < rounds; round++) {
    let lines: unknown[] = [];
    parses.push(timed(() => (lines = JSON.parse(bytes) as unknown[])));
    folds.push(timed(() => fold(lines)));
  }
  const parseMs = median(parses);
  const foldMs = median(folds);
  return { ratio: foldMs / parseMs, foldMs, parseMs };
}

if (import.meta.main) {
  const { ratio, foldMs, parseMs } = benchFold();
  console.log(
    `fold of 10,000 events: ${foldMs.toFixed(1)} ms, JSON.parse ${parseMs.toFixed(1)} ms, ratio ${ratio.toFixed(2)} (at most 5)`,
  );
}
