import type { Question, QuestionOf, QuestionType } from '../questions/index.ts';
import { keyOf, type Graph } from '../questions/scenario/score.ts';
import { LANGUAGES, type Bilingual, type Language } from '../questions/question.ts';

/** A misconception in words, by its id. */
type Thinking = (id: string) => Bilingual | undefined;

const isBilingual = (value: object): value is Bilingual =>
  LANGUAGES.every((language) => typeof (value as Record<string, unknown>)[language] === 'string');

function pick(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((each) => pick(each, language));
  if (typeof value !== 'object' || value === null) return value;
  if (isBilingual(value)) return value[language];
  const known = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(known.map(([key, each]) => [key, pick(each, language)]));
}

const unnamed = (list: readonly { readonly misconception?: string | undefined }[]) =>
  list.map(({ misconception: _, ...each }) => each);

const thought = (list: readonly { readonly misconception: string }[], thinking: Thinking) =>
  list.map(({ misconception, ...each }) => ({ ...each, misconception: thinking(misconception) }));

/** What a page shows of each type instead of ids of misconceptions: the thinking where feedback does not tell it. */
const SHOWN: {
  [Type in QuestionType]: (question: QuestionOf<Type>, thinking: Thinking, language: Language) => object;
} = {
  'single-choice': ({ options }) => ({ options: unnamed(options) }),
  'multiple-response': ({ options }) => ({ options: unnamed(options) }),
  'true-false': ({ misconception, reasons }, thinking) => ({
    misconception: thinking(misconception),
    reasons: unnamed(reasons),
  }),
  categorising: ({ items }, thinking) => ({
    items: items.map(({ misconceptions, ...item }) => ({
      ...item,
      misconceptions: Object.fromEntries(Object.entries(misconceptions).map(([key, id]) => [key, thinking(id)])),
    })),
  }),
  matching: ({ items }, thinking) => ({ items: thought(items, thinking) }),
  ordering: ({ items }, thinking) => ({ items: thought(items, thinking) }),
  // What was typed may come from the other language's page: its words are accepted too, behind those of this one.
  'fill-in': ({ accept, misses }, _thinking, language) => {
    const all = (words: typeof accept) => [...new Set([...words[language], ...words.id, ...words.en])];
    return { accept: all(accept), misses: unnamed(misses.map((miss) => ({ ...miss, accept: all(miss.accept) }))) };
  },
  // The graph is loaded when the scenario is begun.
  scenario: ({ nodes }) => ({
    key: keyOf({ nodes }),
    start: undefined,
    nodes: undefined,
    moods: undefined,
    endings: undefined,
  }),
  'self-rating': () => ({}),
  reflection: () => ({}),
};

/**
 * A question as one page shows it: every text in the page's language, without what only authors need. The misconception
 * behind a wrongly placed item is told in words.
 * @param misconceptions those of the question's lesson
 */
export function inLanguage(
  question: Question,
  misconceptions: Readonly<Record<string, Bilingual>>,
  language: Language,
): Question<string> {
  const { source: _source, level: _level, objective: _objective, formerly: _formerly, ...rest } = question;
  const show = SHOWN[question.type] as (typeof SHOWN)['single-choice'];
  const shown = show(question as never, (id) => misconceptions[id], language);
  return pick({ ...rest, ...shown }, language) as Question<string>;
}

/** The graph of a scenario as it is walked in one language, without what only authors need. */
export function graphIn({ start, nodes, moods, endings }: QuestionOf<'scenario'>, language: Language): Graph<string> {
  const walked = nodes.map((node) => ({
    ...node,
    choices: node.choices.map(({ right: _right, misconception: _misconception, ...choice }) => choice),
  }));
  return pick({ start, nodes: walked, moods, endings }, language) as Graph<string>;
}
