import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { termsOf, tokensOf, type Analyzer } from './analyzer.ts';
import type { SearchDocument, SearchIndex } from './document.ts';

export interface Hit {
  readonly document: SearchDocument;
  /** Words and stems of the document by which it was found. */
  readonly terms: ReadonlySet<string>;
}

export interface Found {
  /** The best first. */
  readonly hits: readonly Hit[];
  /** Each word is there; each, or one like it; only some are. */
  readonly match: 'all' | 'near' | 'some';
}

/** How much more a word counts in a field than in the text. */
const BOOST = { title: 3, forms: 3, texts: 1 };
/** A relative of the word that was typed counts less than the word. */
const KIN = 0.5;
/** What a learner looks up is explained in the glossary, taught in a lesson, and only asked in a question. */
const KINDS = { term: 1.3, page: 1.2, section: 1, question: 0.6 } as const satisfies Record<
  SearchDocument['kind'],
  number
>;
/** Letters from which on a beginning stands for the word that is still being typed. */
const PREFIX = 3;

const scaled = (factor: number) =>
  Object.fromEntries(Object.entries(BOOST).map(([field, boost]) => [field, boost * factor]));

/** Letters that may differ: none in a short word, where another word is always near. */
const slips = (term: string): number | false => (term.length > 7 ? 2 : term.length > 3 && 1);

/** The word with each two neighbours changed, the commonest slip and two differences to the engine. */
const swapped = (word: string): string[] =>
  Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  );

/**
 * A search over an index. It looks for documents with all words, in any form; if there is none, for words like these;
 * and if that fails, for some of them.
 */
export function createSearch({ documents, kin }: SearchIndex, analyzer: Analyzer): (query: string) => Found {
  const engine = new MiniSearch<SearchDocument & { readonly id: number }>({
    fields: Object.keys(BOOST),
    extractField: (document, field) => {
      const value = document[field as keyof typeof document] ?? '';
      return typeof value === 'object' ? value.join('\n') : String(value);
    },
    tokenize: (text) => tokensOf(text).map(({ word }) => word),
    processTerm: (word) => termsOf(word, analyzer),
  });
  engine.addAll(documents.map((document, id) => ({ ...document, id })));

  const families = kin.map((words) => words.map((word) => termsOf(word, analyzer)));
  /** Other words that the glossary gives together with this one. */
  const relatives = (terms: readonly string[]) =>
    families
      .filter((family) => family.some((member) => member.some((term) => terms.includes(term))))
      .flatMap((family) => family.map(([word = '', stem = word]) => stem));

  function wordQuery(word: string, last: boolean, forgiving: boolean): Query {
    const terms = termsOf(word, analyzer);
    const others = [...relatives(terms), ...analyzer.otherStems(word)].filter((term) => !terms.includes(term));
    return {
      combineWith: 'OR',
      queries: [
        { queries: terms, fuzzy: forgiving && slips },
        { queries: [...new Set(others)], boost: scaled(KIN) },
        ...(last && word.length >= PREFIX ? [{ queries: [word], prefix: true }] : []),
        ...(forgiving && slips(word) ? [{ queries: swapped(word), boost: scaled(KIN) }] : []),
      ],
    };
  }

  const options: SearchOptions = {
    tokenize: (word) => [word],
    processTerm: (word) => word,
    boost: BOOST,
    boostDocument: (id) => KINDS[(documents[id as number] as SearchDocument).kind],
  };

  return (query) => {
    const words = tokensOf(query).map(({ word }) => word);
    const telling = words.filter((word) => !analyzer.stopWords.has(word));
    const asked = telling.length > 0 ? telling : words;
    const look = (combineWith: 'AND' | 'OR', forgiving: boolean) =>
      engine.search(
        {
          combineWith,
          queries: asked.map((word, index) => wordQuery(word, index === asked.length - 1, forgiving)),
        },
        options,
      );
    const passes = [
      ['all', () => look('AND', false)],
      ['near', () => look('AND', true)],
      ['some', () => look('OR', true)],
    ] as const;
    for (const [match, results] of asked.length > 0 ? passes : []) {
      const hits = results().map(({ id, terms }) => ({
        document: documents[id as number] as SearchDocument,
        terms: new Set(terms),
      }));
      if (hits.length > 0) return { match, hits };
    }
    return { match: 'all', hits: [] };
  };
}
