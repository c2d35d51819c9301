import { z } from 'zod';

/** The lines between `---` at the top of a lesson's page. */
export const frontmatter = z
  .strictObject({
    title: z.string().trim().min(1).describe('the title of the lesson in the language of the page'),
    description: z
      .string()
      .trim()
      .min(1)
      .describe('one sentence on the lesson, for the list of lessons and for search engines'),
  })
  .describe('title and description, between two lines of ---');
