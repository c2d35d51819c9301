import { z } from 'zod';
import { FORMS } from '../../course/forms.ts';
import type { TestItem } from '../../course/course.ts';
import { id } from '../../questions/schema.ts';
import { singleChoice } from '../../questions/single-choice/schema.ts';

const item = singleChoice
  .omit({ hint: true, attempts: true })
  .extend({ form: z.enum(FORMS).describe('the form of the tests in which it serves: A, B or C') })
  .describe('a question of the tests: a single choice without a hint') satisfies z.ZodType<TestItem>;

/** quizzes/tests/<lesson>.yaml: what the tests ask about one lesson. */
export const testFile = z
  .strictObject({
    lesson: id.describe('the id of the lesson, the same as the file name'),
    items: z.array(item).min(1).describe('for each objective of the lesson one item a form, equally hard'),
  })
  .describe('the test items of one lesson');

export type TestFile = z.infer<typeof testFile>;
