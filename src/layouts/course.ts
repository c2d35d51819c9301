import { loadDraft } from '../authoring/index.ts';

/** The course and its texts, read once for all pages of a build; wrong content stops the build with every problem listed. */
export const { course, pages } = loadDraft(process.cwd());
