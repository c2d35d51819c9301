import { resolve } from 'node:path';
import { formatProblem, readCourse } from '../authoring/index.ts';

const root = resolve(process.argv[2] ?? resolve(import.meta.dirname, '../..'));
const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;

const reading = readCourse(root);
const problems = 'problems' in reading ? reading.problems : reading.warnings;
for (const problem of problems) console.log(`${formatProblem(problem)}\n`);

const warnings = problems.filter(({ severity }) => severity === 'warning').length;
const errors = problems.length - warnings;
const doubts = warnings > 0 ? `, ${count(warnings, 'warning')}` : '';
if ('problems' in reading) {
  console.log(`The content has ${count(errors, 'problem')}${doubts}.`);
  process.exitCode = 1;
} else {
  const { lessons, revision } = reading.course;
  const questions = lessons.reduce((sum, lesson) => sum + lesson.questions.length, 0);
  const words = (language: 'id' | 'en') => lessons.reduce((sum, lesson) => sum + lesson.words[language], 0);
  console.log(
    `The content is sound: ${count(lessons.length, 'lesson')}, ${count(questions, 'question')}, ` +
      `${words('id')} words in Indonesian, ${words('en')} in English, revision ${revision}${doubts}.`,
  );
}
