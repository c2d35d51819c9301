/** What a search must know of a language. */
export interface Analyzer {
  /** What the forms of a word share; words with one stem find each other. */
  readonly stem: (word: string) => string;
  /** Further stems under which a word's relatives may stand, where the stemmer alone loses them. */
  readonly otherStems: (word: string) => readonly string[];
  /** Words that say nothing about what is looked for. */
  readonly stopWords: ReadonlySet<string>;
}

/** A word of a text and where it stands there. */
interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A word as it is compared: without case and accents. */
export const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The words of a text, folded; `start` and `end` are positions in the text as it is written.
 * @example tokensOf('Cepat, résmi') // => [{ word: 'cepat', start: 0, end: 5 }, { word: 'resmi', start: 7, end: 12 }]
 */
export const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map(({ 0: written, index }) => ({
    word: fold(written),
    start: index,
    end: index + written.length,
  }));

/** A word as it is, and its stem where that is another. */
export const termsOf = (word: string, { stem }: Pick<Analyzer, 'stem'>): string[] => [...new Set([word, stem(word)])];
