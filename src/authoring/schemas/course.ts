import { z } from 'zod';
import type { QuestionType } from '../../questions/index.ts';
import { articleParagraph, bilingual, formerly, id } from '../../questions/schema.ts';

const slug = z
  .strictObject({
    id: id.describe('the Indonesian address: lower-case letters, digits and hyphens'),
    en: id.describe('the English address: lower-case letters, digits and hyphens'),
  })
  .describe('the last part of the page address, in both languages');

const objective = z
  .strictObject({
    id: id.describe('an id that no other objective of the course has or had, such as "needs-origin"'),
    formerly,
    text: bilingual('what completes "After this lesson you can ..." / "Setelah pelajaran ini Anda dapat ..."'),
  })
  .describe('what the learner can do after the lesson');

const lesson = z
  .strictObject({
    id: id.describe('the id of the lesson: the name of its files in content/id, content/en and quizzes'),
    formerly,
    slug,
    teaches: z.array(articleParagraph).min(1).describe('the paragraphs of the article that it teaches, p1 to p14'),
    objectives: z.array(objective).min(1).describe('what the learner can do after it'),
  })
  .describe('a lesson');

const seconds = z.number().int().min(1).describe('whole seconds, 1 or more');
const secondsOfTypes = {
  'single-choice': seconds,
  'multiple-response': seconds,
  'true-false': seconds,
  categorising: seconds,
  matching: seconds,
  ordering: seconds,
  'fill-in': seconds,
  scenario: seconds,
  'self-rating': seconds,
  reflection: seconds,
} satisfies Record<QuestionType, z.ZodType>;

/** content/course.yaml: the course, its rules and its lessons. */
export const courseFile = z
  .strictObject({
    id: id.describe("the id of the course: it names the record on the learner's device, so it never changes"),
    title: bilingual('the title of the course'),
    passMark: z.number().int().min(1).max(100).describe('the per cent of the marks that passes, 1 to 100'),
    jp: z
      .strictObject({
        default: z.number().min(0).describe('training hours (JP) that the course proposes'),
        minutes: z.number().int().min(1).describe('minutes of one training hour'),
      })
      .describe('training hours: a proposal, credited by the agency'),
    order: z.enum(['free', 'fixed']).describe('free (any lesson first) or fixed (one after the other)'),
    pace: z
      .strictObject({
        wordsPerMinute: z.number().int().min(1).describe('words read in a minute'),
        seconds: z.strictObject(secondsOfTypes).describe('seconds that a question of each type takes'),
      })
      .describe('what the minutes of a lesson are computed from'),
    lessons: z.array(lesson).min(1).describe('the lessons, in their order'),
  })
  .describe('the course, its rules and its lessons');

export type CourseFile = z.infer<typeof courseFile>;
