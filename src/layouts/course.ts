import { readCourse, formatProblem } from '../authoring/index.ts';

/** The course, read once for all pages of a build; wrong content stops the build with every problem listed. */
function courseOrStop() {
  const result = readCourse(process.cwd());
  if ('problems' in result) throw new Error(`\n${result.problems.map(formatProblem).join('\n\n')}\n`);
  return result.course;
}

export const course = courseOrStop();
