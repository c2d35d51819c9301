/** A text without its emphasis marks, as a learner sees it. */
export const plain = (text: string): string => text.replaceAll('*', '');

/**
 * The words of a text: letters and digits, with marks inside them kept.
 * @example wordsOf('Pukul 05.30, Bu Ratmi...') // => ['Pukul', '05.30', 'Bu', 'Ratmi']
 */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:[.,:'’/-][\p{L}\p{N}]+)*/gu) ?? [];

/** Words in lower case, joined by single spaces: two texts with the same reading are equal. */
export const reading = (text: string): string => wordsOf(text).join(' ').toLowerCase();

/**
 * A pattern that finds one of the phrases as whole words, whatever the case.
 * @param phrases sources of regular expressions
 */
export const wholeWords = (phrases: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
