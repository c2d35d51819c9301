import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../questions/question.ts';

export const COURSE_FILE = 'content/course.yaml';
export const GLOSSARY_FILE = 'content/glossary.yaml';
export const quizFileOf = (lesson: string): string => `quizzes/${lesson}.yaml`;
export const testFileOf = (lesson: string): string => `quizzes/tests/${lesson}.yaml`;

/** Pages around the lessons have ids that begin so, and a folder of that name. */
const AROUND = 'pages/';
/** @example pageFileOf('needs', 'id') // => 'content/id/needs.mdx' */
export const pageFileOf = (page: string, language: Language): string =>
  page.startsWith(AROUND)
    ? `content/pages/${language}/${page.slice(AROUND.length)}.mdx`
    : `content/${language}/${page}.mdx`;

/** The id of the page that a file holds. */
export const pageOfFile = (file: string): string | undefined => {
  const [, around, name] = /^content\/(pages\/)?(?:id|en)\/(.+)\.mdx$/.exec(file) ?? [];
  return name === undefined ? undefined : `${around ? AROUND : ''}${name}`;
};

/** Authored files: name relative to the root, with forward slashes, to text with \n. */
export type Files = ReadonlyMap<string, string>;

/** Reads everything authored under `root`, once. */
export function readFiles(root: string): Files {
  const files = ['content', 'quizzes']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        `${folder}/${name}`.replaceAll('\\', '/'),
      ),
    )
    .filter((file) => /\.(ya?ml|mdx)$/.test(file))
    .sort();
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n')]));
}

/** Eight hexadecimal digits that change when any authored file does. */
export function revisionOf(files: Files): string {
  const hash = createHash('sha256');
  for (const [file, text] of files) hash.update(`${file}\n${text}\n`);
  return hash.digest('hex').slice(0, 8);
}
