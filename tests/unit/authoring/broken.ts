import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { formatProblem, readCourse, type Reading } from '../../../src/authoring/index.ts';

export const VALID = resolve(import.meta.dirname, '../../fixtures/content/valid');

/** One slip in the valid fixture: `find` becomes `put`, everywhere in the file; or the whole file is written or removed. */
export type Slip =
  | { readonly file: string; readonly find: string; readonly put: string }
  | { readonly file: string; readonly write: string }
  | { readonly file: string; readonly remove: true };

export const QUIZ = 'quizzes/counter.yaml';
export const TESTS = 'quizzes/tests/counter.yaml';
export const COURSE = 'content/course.yaml';
export const GLOSSARY = 'content/glossary.yaml';
export const ID = 'content/id/counter.mdx';
export const EN = 'content/en/counter.mdx';

/** In the quiz, `find` becomes `put`. */
export const inQuiz = (find: string, put: string): Slip => ({ file: QUIZ, find, put });

function make(root: string, slip: Slip): void {
  const path = join(root, slip.file);
  if ('remove' in slip) return rmSync(path);
  if ('write' in slip) return writeFileSync(path, slip.write);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(slip.find)) throw new Error(`${slip.file} of the fixture has no ${JSON.stringify(slip.find)}`);
  writeFileSync(path, text.replaceAll(slip.find, slip.put));
}

/** What the authoring room says of the valid fixture after the slips. */
export function readWith(...slips: Slip[]): Reading {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(VALID, root, { recursive: true });
    for (const slip of slips) make(root, slip);
    return readCourse(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The problems after the slips, as an author reads them. */
export function told(...slips: Slip[]): string {
  const reading = readWith(...slips);
  const problems = 'problems' in reading ? reading.problems : reading.warnings;
  return problems.map(formatProblem).join('\n\n');
}
