import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ContentError, formatProblem, loadCourse, readCourse } from '../../../src/authoring/index.ts';
import { COURSE, EN, ID, inQuiz, QUIZ, readWith, VALID, type Slip } from './broken.ts';

const courseWith = (...slips: Slip[]) => {
  const reading = readWith(...slips);
  if ('problems' in reading) throw new ContentError(reading.problems);
  return reading.course;
};

test('sound content becomes the course, without a warning', () => {
  const reading = readCourse(VALID);
  expect(reading).toMatchObject({ warnings: [] });
  const course = loadCourse(VALID);
  expect(course).toMatchObject({
    id: 'mini',
    title: { id: 'Kursus mini', en: 'Mini course' },
    passMark: 70,
    jp: { default: 3, minutes: 45 },
    order: 'free',
  });
  expect(course).not.toHaveProperty('pace');
  expect(course.glossary.map(({ id }) => id)).toEqual(['need', 'want']);
});

test('a lesson is put together from its outline, its pages and its quiz', () => {
  const [lesson] = courseWith().lessons;
  expect(lesson).toMatchObject({
    id: 'counter',
    slug: { id: 'loket', en: 'counter' },
    title: { id: 'Di loket', en: 'At the counter' },
    description: { id: 'Mengapa orang datang ke loket.', en: 'Why people come to a counter.' },
    teaches: Array.from({ length: 14 }, (_, index) => `p${index + 1}`),
    headings: [
      { id: 'at-the-counter', depth: 2, title: { id: 'Pagi di loket', en: 'Morning at the counter' } },
      { id: 'three-ways', depth: 2, title: { id: 'Tiga jalan', en: 'Three ways' } },
    ],
    activities: ['counter-sorting'],
    misconceptions: { 'paper-is-need': { en: 'The need is the paper asked for.' } },
    words: { id: 522, en: 570 },
  });
  expect(lesson?.questions.map(({ id }) => id)).toEqual([
    'counter-letter',
    'counter-queue',
    'counter-signs',
    'counter-sorting',
  ]);
  expect(lesson?.tests.map(({ form, objective }) => `${form} ${objective}`)).toEqual([
    'A counter-origin',
    'B counter-origin',
    'C counter-origin',
    'A counter-ways',
    'B counter-ways',
    'C counter-ways',
  ]);
});

test('a form of the tests takes the time of one single choice an objective', () => {
  expect(courseWith().testMinutes).toBe(2);
  expect(courseWith({ file: COURSE, find: 'single-choice: 60', put: 'single-choice: 90' }).testMinutes).toBe(3);
});

test('minutes are those of reading and of each type of question, rounded, a language', () => {
  // 522 / 180 and 570 / 180 minutes of words, 60 + 60 + 75 + 120 seconds of questions.
  expect(courseWith().lessons[0]?.minutes).toEqual({ id: 8, en: 8 });
  const slow = courseWith({ file: COURSE, find: 'wordsPerMinute: 180', put: 'wordsPerMinute: 60' });
  expect(slow.lessons[0]?.minutes).toEqual({ id: 14, en: 15 });
  const sorting = courseWith({ file: COURSE, find: 'categorising: 120', put: 'categorising: 300' });
  expect(sorting.lessons[0]?.minutes).toEqual({ id: 11, en: 11 });
});

test('former ids and other forms of a word are kept', () => {
  const course = courseWith(inQuiz('- id: counter-queue', '- id: counter-queue\n    formerly: [counter-line]'));
  expect(course.lessons[0]?.questions[1]).toMatchObject({ id: 'counter-queue', formerly: ['counter-line'] });
  expect(course.glossary[0]).toMatchObject({ forms: { id: ['butuh'], en: ['needs'] } });
});

test('the revision is short, changes with any file, and not with the line ends', () => {
  const { revision } = courseWith();
  expect(revision).toMatch(/^[0-9a-f]{8}$/);
  expect(courseWith().revision).toBe(revision);
  for (const file of [ID, EN, QUIZ, COURSE, 'content/glossary.yaml', 'content/pages/en/about.mdx']) {
    const text = readFileSync(join(VALID, file), 'utf8');
    expect(courseWith({ file, write: `${text}\n` }).revision, file).not.toBe(revision);
    expect(courseWith({ file, write: text.replaceAll('\n', '\r\n') }).revision, file).toBe(revision);
  }
});

test('a warning does not keep the course back', () => {
  const reading = readWith(inQuiz('en: A body that is well again.', 'en: A body the doctor mends.'));
  expect(reading).toMatchObject({ course: { id: 'mini' }, warnings: [{ code: 'recurring-word' }] });
});

test('who needs a sound course gets an error that tells everything', () => {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(VALID, root, { recursive: true });
    writeFileSync(join(root, COURSE), 'id: Mini\n');
    expect(() => loadCourse(root)).toThrow(ContentError);
    expect(() => loadCourse(root)).toThrow(
      /^The content is not sound\.\n\n"id" is not written as an id\.\n {2}content/,
    );
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('a folder without content is told by the files that it lacks', () => {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    expect(readCourse(root)).toMatchObject({
      problems: [{ file: 'content/course.yaml' }, { file: 'content/glossary.yaml' }],
    });
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('a problem with a column is written as file:line:column', () => {
  const problem = {
    severity: 'error',
    file: 'quizzes/x.yaml',
    line: 3,
    column: 7,
    field: '',
    code: 'yaml-syntax',
    what: 'What.',
    expected: 'this',
    found: 'that',
    mend: 'Do so.',
  } as const;
  expect(formatProblem(problem)).toBe(`What.
  quizzes/x.yaml:3:7
  Expected: this
  Found:    that
  Mend:     Do so.`);
});
