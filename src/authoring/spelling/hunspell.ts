import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../../questions/question.ts';

/** Both know affixes, so that a root stands for its forms. The course's English is British. */
const DICTIONARY: Record<Language, string> = { id: 'id_ID', en: 'en_GB' };

/** A dictionary together with the course's own words. */
export interface Speller {
  /** Those of the words that are right. */
  readonly known: (words: readonly string[]) => ReadonlySet<string>;
  /** What may have been meant by each of these, the likeliest first; slow. */
  readonly proposals: (words: readonly string[]) => ReadonlyMap<string, readonly string[]>;
}

/** What Hunspell says in the protocol of Ispell of a word it does not know, where it has others to propose. */
const PROPOSAL = /^& (?<word>\S+) \d+ \d+: (?<others>.+)$/gm;

/** @throws when Hunspell or the dictionary is missing */
function hunspell(language: Language, own: readonly string[], mode: string, lines: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'words-'));
  try {
    const personal = join(folder, 'words');
    writeFileSync(personal, own.map((word) => `${word}\n`).join(''));
    const { stdout, stderr, status, error } = spawnSync(
      'hunspell',
      [mode, '-i', 'utf-8', '-d', DICTIONARY[language], '-p', personal],
      { input: lines.map((line) => `${line}\n`).join(''), encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    if (error || status !== 0)
      throw new Error(
        `Hunspell with its dictionary ${DICTIONARY[language]} does not run here: ${(error?.message ?? stderr).trim()}\n` +
          'Run this, then the same command again: node src/cli/ready.mjs --spelling',
      );
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Hunspell with the dictionary of a language.
 * @param own words of the course; a capital counts, and `word/model` takes the affixes of a word of the dictionary
 */
export const spellerFor = (language: Language, own: readonly string[]): Speller => ({
  known: (words) =>
    new Set(
      hunspell(language, own, '-G', words)
        .split('\n')
        .filter((word) => word !== ''),
    ),
  proposals: (words) => {
    // A caret says that a line is text, whatever it begins with.
    const answers = hunspell(
      language,
      own,
      '-a',
      words.map((word) => `^${word}`),
    );
    return new Map(
      [...answers.matchAll(PROPOSAL)].map(({ groups }) => [
        groups?.['word'] ?? '',
        groups?.['others']?.split(', ') ?? [],
      ]),
    );
  },
});
