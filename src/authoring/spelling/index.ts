import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../questions/question.ts';
import { LANGUAGE_NAMES } from '../language-names.ts';
import type { Problem } from '../problem.ts';
import { lookUp } from './known.ts';
import { writtenTexts, type WrittenText } from './texts.ts';
import { wordsIn } from './words.ts';

/** Names of people and places, in both languages alike. */
const NAMES_FILE = 'content/words/names.txt';
const listOf = (language: Language): string => `content/words/${language}.txt`;

/** At most so many words are proposed, and so many further places are named. */
const PROPOSED = 4;
const PLACES = 5;

/** The words of a list, with notes behind `#`; of a phrase, each word. */
function readList(root: string, file: string): string[] {
  const path = join(root, file);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line) => line.replace(/#.*/, '').split(/\s+/)).filter((word) => word !== '');
}

function problemOf(word: string, proposed: readonly string[], places: readonly WrittenText[]): Problem {
  const [first, ...others] = places as [WrittenText, ...WrittenText[]];
  const { file, line, field, language } = first;
  const again = others.slice(0, PLACES).map((place) => `${place.file}:${place.line}`);
  const more = others.length > PLACES ? ` and ${others.length - PLACES} more` : '';
  const instead = proposed.length > 0 ? `${proposed.slice(0, PROPOSED).join(', ')}? ` : '';
  return {
    severity: 'error',
    file,
    line,
    field,
    code: 'spelling',
    what: `"${word}" is not known as a word.`,
    expected: `a word of the ${LANGUAGE_NAMES[language]} dictionary, or of the course's own list`,
    found: again.length > 0 ? `${word} (also ${again.join(', ')}${more})` : word,
    mend: `${instead}If it is right, add it to ${listOf(language)}, a name to ${NAMES_FILE}.`,
  };
}

/** The words of the texts that are not known, each once, with all places where it stands; and how many were looked up. */
function check(texts: readonly WrittenText[], language: Language, own: readonly string[]) {
  const read = texts
    .filter((text) => text.language === language)
    .flatMap((place) => wordsIn(place.text).map((word) => ({ ...word, place })));
  const spelt = new Set(read.flatMap(({ word, whole }) => (whole === undefined ? [word] : [word, whole])));
  const { known, proposals } = lookUp([...spelt], language, own);
  const wrong = new Map<string, WrittenText[]>();
  for (const { word, whole, place } of read) {
    if (known.has(word) || (whole !== undefined && known.has(whole))) continue;
    const places = wrong.get(word);
    if (places) places.push(place);
    else wrong.set(word, [place]);
  }
  const proposed = proposals([...wrong.keys()]);
  const problems = [...wrong].map(([word, places]) => problemOf(word, proposed.get(word) ?? [], places));
  return { problems, looked: spelt.size };
}

/**
 * Spelling of everything that learners read under a folder.
 * @returns what is wrong, and how many different words were looked up in each language
 * @throws when Hunspell or a dictionary is missing
 */
export function checkSpelling(root: string): { problems: Problem[]; words: Record<Language, number> } {
  const read = writtenTexts(root);
  if ('problems' in read) return { ...read, words: { id: 0, en: 0 } };
  const names = readList(root, NAMES_FILE);
  const inOne = (language: Language) => check(read.texts, language, [...readList(root, listOf(language)), ...names]);
  const [id, en] = [inOne('id'), inOne('en')];
  return { problems: [...id.problems, ...en.problems], words: { id: id.looked, en: en.looked } };
}
