import type { Language } from '../../questions/question.ts';
import { spellerFor, type Speller } from './hunspell.ts';
import { evidenceFor } from './indonesian.ts';

/** The words that the rules of Indonesian make of those in the dictionary. */
function madeByRule(words: readonly string[], speller: Speller): string[] {
  const evidence = words.map((word) => ({ word, others: evidenceFor(word) }));
  const right = speller.known([...new Set(evidence.flatMap(({ others }) => others))]);
  return evidence.filter(({ others }) => others.some((other) => right.has(other))).map(({ word }) => word);
}

/** Looks words up in the dictionary of a language, in the course's own list and, for Indonesian, by its rules. */
export function lookUp(words: readonly string[], language: Language, own: readonly string[]) {
  const speller = spellerFor(language, own);
  const known = new Set(speller.known(words));
  // A dictionary that has "APA" lets no list have "Apa".
  const listed = new Set(own);
  for (const word of words) if (listed.has(word) || listed.has(word.toLowerCase())) known.add(word);
  if (language === 'id')
    madeByRule(
      words.filter((word) => !known.has(word)),
      speller,
    ).forEach((word) => known.add(word));
  return { known, proposals: speller.proposals };
}
