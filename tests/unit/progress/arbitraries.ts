import fc from 'fast-check';
import type { CourseOutline, QuestionOutline } from '../../../src/course/course.ts';
import type {
  Answered,
  EventKind,
  FieldsOf,
  ForeignEvent,
  LearnerEvent,
  StoredEvent,
} from '../../../src/progress/event.ts';

const question = (id: string, more: Partial<QuestionOutline> = {}): QuestionOutline => ({
  id,
  objective: 'any',
  graded: true,
  ...more,
});

/** Three lessons: one with a question that doesn't count, one renamed with its question, one without questions. */
export const outline: CourseOutline = {
  id: 'course',
  revision: 'r2',
  passMark: 70,
  order: 'free',
  formerObjectives: { source: 'origin' },
  lessons: [
    {
      id: 'needs',
      questions: [
        question('diesel', { objective: 'origin' }),
        question('sorting', { objective: 'ways' }),
        question('rating', { objective: 'ways', graded: false }),
      ],
    },
    { id: 'answers', formerly: ['replies'], questions: [question('bridge', { formerly: ['ferry'] })] },
    { id: 'reading', questions: [] },
  ],
};

let made = 0;

/** An event with what a test cares about given and the rest filled in; each is later than the one before. */
export function make<Kind extends EventKind>(
  kind: Kind,
  fields: Partial<FieldsOf<Kind>> & { readonly id?: string; readonly at?: number },
): LearnerEvent {
  made += 1;
  const rest = {
    lesson: 'needs',
    writer: 'phone',
    question: 'diesel',
    response: 'a',
    attempt: 1,
    seed: 0,
    revision: 'r1',
    form: 'A',
    items: ['x'],
    answers: [{ question: 'x', objective: 'o', response: 'a', score: 0, max: 1 }],
    passMark: 70,
  };
  return { id: `made-${made}`, v: 1, at: made, kind, ...rest, ...fields } as unknown as LearnerEvent;
}

/** An answer to `question` that got `score` of 10 marks. */
export const answer = (id: string, score: number, more: Partial<Answered> = {}): Answered =>
  make('answered', { question: id, score, max: 10, ...more }) as Answered;

/** Times are few, so that many fall together. */
const base = { v: fc.constant(1 as const), at: fc.nat(30) };
const lesson = fc.constantFrom('needs', 'answers', 'replies', 'reading', 'gone', 'constructor');
const scored = { score: fc.nat(3), max: fc.constantFrom(3, 4, 6) };
const test = {
  test: fc.constantFrom('pre' as const, 'post' as const),
  form: fc.constantFrom('A', 'B'),
  revision: fc.constantFrom('r1', 'r2'),
};

function learnerEvent(id: fc.Arbitrary<string>): fc.Arbitrary<LearnerEvent> {
  return fc.oneof(
    fc.record({ ...base, id, kind: fc.constant('opened' as const), lesson }),
    fc.record({
      ...base,
      id,
      kind: fc.constant('visited' as const),
      lesson,
      writer: fc.constantFrom('phone', 'office', '__proto__'),
      seconds: fc.nat(50),
    }),
    {
      weight: 4,
      arbitrary: fc.record({
        ...base,
        ...scored,
        id,
        kind: fc.constant('answered' as const),
        lesson,
        question: fc.constantFrom('diesel', 'sorting', 'rating', 'bridge', 'ferry', 'gone', 'constructor'),
        response: fc.oneof(
          fc.string(),
          fc.array(fc.string()),
          fc.dictionary(fc.string(), fc.string(), { noNullPrototype: true }),
        ),
        attempt: fc.nat(9),
        seed: fc.nat(),
        revision: test.revision,
      }),
    },
    fc.record({
      ...base,
      ...test,
      id,
      kind: fc.constant('test-started' as const),
      items: fc.array(fc.constantFrom('x', 'y')),
    }),
    fc.record({
      ...base,
      ...test,
      ...scored,
      id,
      kind: fc.constant('test-finished' as const),
      answers: fc.array(
        fc.record({
          question: fc.constantFrom('x', 'y'),
          objective: fc.constantFrom('origin', 'source', 'ways', 'gone'),
          response: fc.constantFrom('', 'a', 'b'),
          score: fc.nat(1),
          max: fc.constant(1),
        }),
        { maxLength: 3 },
      ),
      passMark: fc.constantFrom(50, 70, 90),
    }),
  );
}

function foreignEvent(id: fc.Arbitrary<string>): fc.Arbitrary<ForeignEvent> {
  const [kind, v] = [fc.constantFrom('badge', 'constructor'), fc.constantFrom(1, 2)];
  return fc.oneof(
    fc.record({ id, kind, v, at: fc.nat(30), what: fc.nat() }),
    fc.record({ id, kind: fc.constantFrom('opened', 'answered'), v: fc.constant(2), at: fc.nat(30), what: fc.nat() }),
  );
}

const freeId = fc.string({ minLength: 1, maxLength: 6 });
const scarceId = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');

export const known = learnerEvent(freeId);
const foreign = foreignEvent(freeId);

/** Events of all kinds, no id twice. */
export const events: fc.Arbitrary<StoredEvent[]> = fc.uniqueArray(
  fc.oneof({ weight: 6, arbitrary: known }, { weight: 1, arbitrary: foreign }),
  { selector: (event) => event.id, maxLength: 40 },
);

/** Events that fight for a few ids. */
export const colliding: fc.Arbitrary<StoredEvent[]> = fc.array(
  fc.oneof({ weight: 6, arbitrary: learnerEvent(scarceId) }, { weight: 1, arbitrary: foreignEvent(scarceId) }),
  { maxLength: 20 },
);

/** As a log would give it back. */
export const stored = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
