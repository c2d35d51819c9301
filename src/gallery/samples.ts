import type { Control } from '../islands/control.ts';
import { categorisingControl } from '../islands/categorising/control.ts';
import { multipleResponseControl } from '../islands/multiple-response/control.ts';
import { singleChoiceControl } from '../islands/single-choice/control.ts';
import type { QuestionOf, QuestionType, ResponseOf } from '../questions/index.ts';
import type { CategorisingItem } from '../questions/categorising/score.ts';
import type { ChoiceOption } from '../questions/question.ts';

type Respond<Type extends QuestionType> = (question: QuestionOf<Type>) => ResponseOf<Type>;

/** Responses that bring a question of a type into its states, found from the question's own key. */
interface Samples<Type extends QuestionType> {
  readonly control: Control<Type>;
  /** As a learner may leave it before it is checked. */
  readonly chosen: Respond<Type>;
  /** No mark. */
  readonly wrong: Respond<Type>;
  /** Some of the marks; named, since a type may say it in several ways. Empty where a type knows only all or nothing. */
  readonly partly: Readonly<Record<string, Respond<Type>>>;
  /** All marks. */
  readonly right: Respond<Type>;
}

const idsOf = (options: readonly ChoiceOption[], right: boolean) =>
  options.filter((option) => Boolean(option.right) === right).map(({ id }) => id);

const first = (ids: readonly string[]): string => ids[0] ?? '';

type Place = (item: CategorisingItem, index: number) => string | undefined;

/** Puts each item where `place` says; one without a place is left out. */
const sorted = ({ items }: QuestionOf<'categorising'>, place: Place): ResponseOf<'categorising'> =>
  Object.fromEntries(
    items.flatMap((item, index) => {
      const category = place(item, index);
      return category === undefined ? [] : [[item.id, category]];
    }),
  );

const elsewhere = ({ categories }: QuestionOf<'categorising'>, item: CategorisingItem) =>
  categories.find(({ id }) => id !== item.category)?.id;

/** One line a type: a new type must bring its states. */
export const SAMPLES = {
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
  categorising: {
    control: categorisingControl,
    // The second half has no place yet.
    chosen: (question) =>
      sorted(question, ({ category }, index) => (index < question.items.length / 2 ? category : undefined)),
    wrong: (question) => sorted(question, (item) => elsewhere(question, item)),
    partly: {
      partly: (question) => sorted(question, (item, index) => (index % 2 ? item.category : elsewhere(question, item))),
    },
    right: (question) => sorted(question, ({ category }) => category),
  },
} as const satisfies { [Type in QuestionType]: Samples<Type> };

/** The samples of a question, whatever its type; the registry pairs them rightly. */
export const samplesOf = ({ type }: { readonly type: QuestionType }) =>
  SAMPLES[type] as unknown as Samples<QuestionType>;
