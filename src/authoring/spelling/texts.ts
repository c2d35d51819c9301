import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plain } from '../../course/words.ts';
import { LANGUAGES, type Language } from '../../questions/question.ts';
import type { Path } from '../../course/checks/finding.ts';
import { readFiles } from '../files.ts';
import { readPage } from '../page-file.ts';
import type { Problem } from '../problem.ts';
import { fieldOf, readYaml } from '../yaml-file.ts';

/** A text that learners read, and where it stands. */
export interface WrittenText {
  readonly language: Language;
  readonly text: string;
  readonly file: string;
  readonly line: number;
  readonly field: string;
}

/** No prose of the language: addresses; what a learner may type, slips among it; the other language; a citation. */
const UNSPELT = ['slug', 'accept', 'otherLanguage', 'gainSource'];

const DICTIONARIES = LANGUAGES.map((language) => [`src/i18n/${language}.json`, language] as const);

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Found {
  readonly path: Path;
  readonly language: Language;
  readonly text: string;
}

/** Texts below a value of a file; in a file for both languages, those that stand under `id` beside `en`, and the reverse. */
function textsBelow(value: unknown, path: Path, language?: Language): Found[] {
  if (typeof value === 'string') return language ? [{ path, language, text: value }] : [];
  if (Array.isArray(value)) return value.flatMap((each, index) => textsBelow(each, [...path, index], language));
  if (!isMap(value)) return [];
  const isBilingual = LANGUAGES.every((each) => each in value);
  return Object.entries(value).flatMap(([key, each]) =>
    UNSPELT.includes(key) ? [] : textsBelow(each, [...path, key], isBilingual ? (key as Language) : language),
  );
}

function textsInYaml(file: string, source: string, language?: Language): WrittenText[] | { problems: Problem[] } {
  const yaml = readYaml(file, source);
  if ('problems' in yaml) return yaml;
  return textsBelow(yaml.data, [], language).map(({ path, text, ...found }) => ({
    ...found,
    text: plain(text),
    file,
    line: yaml.lineOf(path),
    field: fieldOf(path),
  }));
}

function textsInPage(file: string, source: string): WrittenText[] | { problems: Problem[] } {
  const read = readPage(file, source);
  if ('problems' in read) return read;
  const language = LANGUAGES.find((each) => file.includes(`/${each}/`)) ?? LANGUAGES[0];
  return read.page.texts.map(({ text, line }) => ({ language, text, file, line, field: '' }));
}

/**
 * Every text of a course that learners read: pages, questions, test items, glossary, the words of the interface.
 * @param root the folder that holds `content`, `quizzes` and `src/i18n`, each where it exists
 */
export function writtenTexts(root: string): { texts: WrittenText[] } | { problems: Problem[] } {
  const read = [...readFiles(root)].map(([file, source]) =>
    file.endsWith('.mdx') ? textsInPage(file, source) : textsInYaml(file, source),
  );
  for (const [file, language] of DICTIONARIES) {
    const path = join(root, file);
    // JSON is YAML too, and so its lines are known.
    if (existsSync(path)) read.push(textsInYaml(file, readFileSync(path, 'utf8'), language));
  }
  const problems = read.flatMap((each) => ('problems' in each ? each.problems : []));
  return problems.length > 0 ? { problems } : { texts: read.flatMap((each) => ('problems' in each ? [] : each)) };
}
