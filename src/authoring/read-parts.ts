import type { z } from 'zod';
import { LANGUAGES, type Language } from '../questions/question.ts';
import type { Parts } from './assemble.ts';
import {
  COURSE_FILE,
  GLOSSARY_FILE,
  pageFileOf,
  pageOfFile,
  quizFileOf,
  revisionOf,
  testFileOf,
  type Files,
} from './files.ts';
import { readPage, type PageFile } from './page-file.ts';
import type { Problem } from './problem.ts';
import { parseWith } from './schema-problems.ts';
import { courseFile, type CourseFile } from './schemas/course.ts';
import { glossaryFile } from './schemas/glossary.ts';
import { quizFile, type QuizFile } from './schemas/quiz.ts';
import { testFile, type TestFile } from './schemas/tests.ts';
import { fieldOf, readYaml, type YamlFile } from './yaml-file.ts';

/** Reads files in the shape they must have, and gathers what is wrong with them. */
class Reader {
  readonly problems: Problem[] = [];
  readonly yaml = new Map<string, YamlFile>();
  readonly files: Files;

  constructor(files: Files) {
    this.files = files;
  }

  private add(problems: readonly Problem[]): undefined {
    this.problems.push(...problems);
  }

  private missing(file: string, code: 'missing-file' | 'missing-translation', why: string): undefined {
    this.problems.push({
      severity: 'error',
      file,
      line: 1,
      field: '',
      code,
      what: code === 'missing-file' ? 'A file is missing.' : 'A page is missing in one language.',
      expected: `${file}, ${why}`,
      found: 'no such file',
      mend: 'Write it, or check its name.',
    });
  }

  /** The data of a YAML file. */
  read<Schema extends z.ZodType>(file: string, schema: Schema, why: string): z.infer<Schema> | undefined {
    const text = this.files.get(file);
    if (text === undefined) return this.missing(file, 'missing-file', why);
    const yaml = readYaml(file, text);
    if ('problems' in yaml) return this.add(yaml.problems);
    this.yaml.set(file, yaml);
    const result = parseWith(schema, yaml);
    if ('problems' in result) return this.add(result.problems);
    return result.data;
  }

  /** A page in both languages. */
  readBoth(page: string): Record<Language, PageFile> | undefined {
    const exists = LANGUAGES.some((language) => this.files.has(pageFileOf(page, language)));
    const [id, en] = LANGUAGES.map((language) => {
      const file = pageFileOf(page, language);
      const text = this.files.get(file);
      const why = exists ? 'as in the other language' : 'the text of a lesson in content/course.yaml';
      if (text === undefined) return this.missing(file, exists ? 'missing-translation' : 'missing-file', why);
      const result = readPage(file, text);
      if ('problems' in result) return this.add(result.problems);
      return result;
    });
    return id && en ? { id, en } : undefined;
  }

  private sameLesson(file: string, named: string | undefined, lesson: string): void {
    if (named === undefined || named === lesson) return;
    this.problems.push({
      severity: 'error',
      file,
      line: this.yaml.get(file)?.lineOf(['lesson']) ?? 1,
      field: fieldOf(['lesson']),
      code: 'lesson-mismatch',
      what: 'The quiz names another lesson than its file does.',
      expected: lesson,
      found: named,
      mend: 'Make the two equal.',
    });
  }

  /** A quiz, which belongs to the lesson that its name tells. */
  readQuiz(lesson: string): QuizFile | undefined {
    const file = quizFileOf(lesson);
    const quiz = this.read(file, quizFile, 'the practice of a lesson in content/course.yaml');
    this.sameLesson(file, quiz?.lesson, lesson);
    return quiz;
  }

  /** What the tests ask about a lesson. */
  readTest(lesson: string): TestFile | undefined {
    const file = testFileOf(lesson);
    const test = this.read(file, testFile, 'the test items of a lesson in content/course.yaml');
    this.sameLesson(file, test?.lesson, lesson);
    return test;
  }

  /** Files that no lesson of the course owns are a slip of the name, or of the list. */
  strayFiles({ lessons }: CourseFile): void {
    const owned = new Set(
      lessons.flatMap(({ id }) => [quizFileOf(id), testFileOf(id), ...LANGUAGES.map((each) => pageFileOf(id, each))]),
    );
    for (const file of this.files.keys()) {
      if (owned.has(file) || pageOfFile(file)?.includes('/')) continue;
      if (file === COURSE_FILE || file === GLOSSARY_FILE) continue;
      this.problems.push({
        severity: 'error',
        file,
        line: 1,
        field: '',
        code: 'stray-file',
        what: 'This file belongs to no lesson.',
        expected: `the name of a lesson: ${lessons.map(({ id }) => id).join(', ')}`,
        found: file,
        mend: 'Correct its name, or add the lesson to content/course.yaml.',
      });
    }
  }
}

/** Every authored file in its shape, with the sources that give lines; or what is wrong with them. */
export function readParts(
  files: Files,
): { parts: Parts; yaml: ReadonlyMap<string, YamlFile> } | { problems: Problem[] } {
  const reader = new Reader(files);
  const course = reader.read(COURSE_FILE, courseFile, 'the course and its lessons');
  const glossary = reader.read(GLOSSARY_FILE, glossaryFile, 'the words that the course explains');
  const around = [...files.keys()].flatMap((file) => pageOfFile(file) ?? []).filter((page) => page.includes('/'));
  const lessons = course?.lessons.map(({ id }) => id) ?? [];
  const pages = new Map<string, Record<Language, PageFile>>();
  for (const page of new Set([...lessons, ...around])) {
    const both = reader.readBoth(page);
    if (both) pages.set(page, both);
  }
  const quizzes = new Map<string, QuizFile>();
  const tests = new Map<string, TestFile>();
  for (const lesson of new Set(lessons)) {
    const quiz = reader.readQuiz(lesson);
    if (quiz) quizzes.set(lesson, quiz);
    const test = reader.readTest(lesson);
    if (test) tests.set(lesson, test);
  }
  if (course) reader.strayFiles(course);
  if (!course || !glossary || reader.problems.length > 0) return { problems: reader.problems };
  const parts = { revision: revisionOf(files), course, glossary, quizzes, tests, pages };
  return { parts, yaml: reader.yaml };
}
