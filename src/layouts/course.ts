import { loadCourse } from '../authoring/index.ts';

/** The course, read once for all pages of a build; wrong content stops the build with every problem listed. */
export const course = loadCourse(process.cwd());
