import { casesControl } from '../islands/cases/control.ts';
import type { Control } from '../islands/control.ts';
import { fillInControl } from '../islands/fill-in/control.ts';
import { multipleResponseControl } from '../islands/multiple-response/control.ts';
import { reflectionControl } from '../islands/reflection/control.ts';
import { singleChoiceControl } from '../islands/single-choice/control.ts';
import { scenarioControl } from '../islands/scenario/control.ts';
import { trueFalseControl } from '../islands/true-false/control.ts';
import { QUESTION_TYPES, type QuestionOf, type QuestionType, type ResponseOf } from '../questions/index.ts';
import type { PlacingResponse } from '../questions/placing.ts';
import type { ChoiceOption } from '../questions/question.ts';
import { walkLike } from './walks.ts';

type Respond<Type extends QuestionType> = (question: QuestionOf<Type>) => ResponseOf<Type>;

/** Responses that bring a question of a type into its states, found from the question's own key. */
interface Samples<Type extends QuestionType> {
  readonly control: Control<Type>;
  /** As a learner may leave it before it is checked. */
  readonly chosen: Respond<Type>;
  /** No mark; absent where nothing is graded. */
  readonly wrong?: Respond<Type>;
  /** Others without a mark, of which something else is said. */
  readonly wrongToo?: Readonly<Record<string, Respond<Type>>>;
  /** Some of the marks; named, since a type may say it in several ways. Empty where a type knows only all or nothing. */
  readonly partly: Readonly<Record<string, Respond<Type>>>;
  /** All marks. */
  readonly right: Respond<Type>;
}

const idsOf = (options: readonly ChoiceOption[], right: boolean) =>
  options.filter((option) => Boolean(option.right) === right).map(({ id }) => id);

const first = (ids: readonly string[]): string => ids[0] ?? '';

/** Item id to its place, as far as `place` gives one. */
const placed = (
  items: readonly { readonly id: string }[],
  place: (item: { readonly id: string }, index: number) => string | undefined,
): PlacingResponse =>
  Object.fromEntries(
    items.flatMap((item, index) => {
      const there = place(item, index);
      return there === undefined ? [] : [[item.id, there]];
    }),
  );

/** The samples of a type that gives items their places. */
function placing<Type extends 'categorising' | 'matching' | 'ordering'>(
  type: Type,
  placesOf: (question: QuestionOf<Type>) => readonly string[],
): Samples<Type> {
  const rules = QUESTION_TYPES[type];
  const rightOf = rules.placesOf as (question: QuestionOf<Type>) => PlacingResponse;
  const elsewhere = (question: QuestionOf<Type>, id: string) =>
    placesOf(question).find((place) => place !== rightOf(question)[id]);
  return {
    control: casesControl(rules as never),
    // The second half has no place yet.
    chosen: (question) =>
      placed(question.items, ({ id }, index) =>
        index < question.items.length / 2 ? rightOf(question)[id] : undefined,
      ),
    wrong: (question) => placed(question.items, ({ id }) => elsewhere(question, id)),
    partly: {
      partly: (question) =>
        placed(question.items, ({ id }, index) => (index % 2 ? rightOf(question)[id] : elsewhere(question, id))),
    },
    right: (question) => placed(question.items, ({ id }) => rightOf(question)[id]),
  };
}

const verdictOf = ({ answer }: QuestionOf<'true-false'>, right: boolean) => String(answer === right);

/** One line a type: a new type must bring its states. */
export const SAMPLES: { readonly [Type in QuestionType]: Samples<Type> } = {
  'single-choice': {
    control: singleChoiceControl,
    chosen: ({ options }) => first(idsOf(options, false)),
    wrong: ({ options }) => first(idsOf(options, false)),
    partly: {},
    right: ({ options }) => first(idsOf(options, true)),
  },
  'multiple-response': {
    control: multipleResponseControl,
    chosen: ({ options }) => [first(idsOf(options, true)), first(idsOf(options, false))],
    wrong: ({ options }) => idsOf(options, false).slice(0, 1),
    partly: {
      partly: ({ options }) => idsOf(options, true).slice(0, 1),
      'partly-too-many': ({ options }) => [...idsOf(options, true), first(idsOf(options, false))],
    },
    right: ({ options }) => idsOf(options, true),
  },
  'true-false': {
    control: trueFalseControl,
    chosen: (question) => ({ verdict: verdictOf(question, true) }),
    wrong: (question) => ({ verdict: verdictOf(question, false), reason: first(idsOf(question.reasons, false)) }),
    wrongToo: {
      'wrong-verdict': (question) => ({
        verdict: verdictOf(question, false),
        reason: first(idsOf(question.reasons, true)),
      }),
    },
    partly: {
      partly: (question) => ({ verdict: verdictOf(question, true), reason: first(idsOf(question.reasons, false)) }),
    },
    right: (question) => ({ verdict: verdictOf(question, true), reason: first(idsOf(question.reasons, true)) }),
  },
  categorising: placing('categorising', ({ categories }) => categories.map(({ id }) => id)),
  matching: placing('matching', ({ targets }) => targets.map(({ id }) => id)),
  ordering: placing('ordering', ({ items }) => items.map((_, index) => String(index + 1))),
  'fill-in': {
    control: fillInControl,
    chosen: ({ accept }) => accept.id[0] ?? '',
    wrong: ({ misses }) => misses[0]?.accept.id[0] ?? '',
    wrongToo: { 'wrong-unexpected': () => 'entah' },
    partly: {},
    right: ({ accept }) => accept.id[0] ?? '',
  },
  'self-rating': {
    control: casesControl<'self-rating'>(QUESTION_TYPES['self-rating']),
    chosen: ({ items }) => placed(items, (_, index) => (index < items.length / 2 ? '2' : undefined)),
    partly: {},
    right: ({ items, scale }) => placed(items, (_, index) => String((index % scale.length) + 1)),
  },
  reflection: {
    control: reflectionControl,
    chosen: () => ({ text: 'Pelayanan prima di unit kami ialah' }),
    partly: {},
    right: ({ checklist = [], example }) => ({
      text: example?.id ?? 'Hari ini saya menanyakan dulu untuk apa suratnya.',
      ...Object.fromEntries(checklist.slice(0, 1).map(({ id }) => [id, 'yes'])),
    }),
  },
  scenario: {
    control: scenarioControl,
    chosen: (question) => walkLike(question, { met: 'right' }).slice(0, 2),
    wrong: (question) => walkLike(question, { met: 'wrong' }),
    partly: {},
    right: (question) => walkLike(question, { met: 'right' }),
  },
};

/** The samples of a question, whatever its type; the registry pairs them rightly. */
export const samplesOf = ({ type }: { readonly type: QuestionType }) =>
  SAMPLES[type] as unknown as Samples<QuestionType>;
