import { loadDraft } from '../authoring/index.ts';
import type { Course } from '../course/course.ts';

/** The course and its texts, read once for all pages of a build; wrong content stops the build with every problem listed. */
const { course: written, pages } = loadDraft(process.cwd());

export { pages };

/**
 * The gallery's build has the site once more, and has it in a fixed order: so that each build of the tests proves that
 * order too, whichever the course is in.
 */
export const course: Course = process.env.COURSE_GALLERY === '1' ? { ...written, order: 'fixed' } : written;
