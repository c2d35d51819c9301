import { z } from 'zod';
import type { Bilingual, ChoiceOption } from './question.ts';

/**
 * What every question file shares. The descriptions are written for authors: they show in the editor's completion and
 * as the "expected" of an error.
 */

export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An id as authors write it. */
export const id = z
  .string()
  .regex(ID_PATTERN)
  .describe('an id: lower-case letters, digits and single hyphens, such as "raises-a-want"');

export const formerly = z
  .array(id)
  .optional()
  .describe('ids that this had before, so that the records of learners still find it');

const text = (language: string) => z.string().trim().min(1).describe(`text in ${language}`);

/** A text in both languages. */
export const bilingual = (description: string) =>
  z.strictObject({ id: text('Indonesian'), en: text('English') }).describe(description) satisfies z.ZodType<Bilingual>;

const paragraph = 'p([1-9]|1[0-4])';

/** A numbered paragraph of the article. */
export const articleParagraph = z
  .string()
  .regex(new RegExp(`^${paragraph}$`))
  .describe('a paragraph of the article, p1 to p14');

/** The fields of every question but its type. */
export const questionBase = {
  id: id.describe('an id that no other question of the course has or had, such as "needs-diesel"'),
  formerly,
  objective: id.describe('the id of an objective of this lesson in content/course.yaml'),
  level: z
    .enum(['recall', 'understand', 'apply'])
    .describe('how deep it asks: recall (remember), understand (explain) or apply (use it on a case)'),
  source: z
    .string()
    .regex(new RegExp(`^(${paragraph}|practice)$`))
    .describe('the paragraph of the article that the key follows from (p1 to p14), or practice'),
  teaches: id.describe('the id of the heading, in the lesson, that teaches the answer'),
  stem: bilingual('the question itself: a case and what is asked, at most 45 words a language'),
  hint: bilingual('what helps to think on without giving the answer'),
};

/** The fields of every question that counts. */
export const gradedBase = {
  ...questionBase,
  attempts: z
    .number()
    .int()
    .min(1)
    .optional()
    .describe(
      'how often it may be answered before its answer is shown, 1 or more; without this line as often as wanted',
    ),
};

/** The misconception behind a wrong answer, and the explanation of a part. */
export const misconception = id.describe(
  'the id of the misconception behind a wrong answer, from the top of this file',
);
export const partFeedback = bilingual(
  'why it is so, and what the mistake does: 8 to 40 words a language, no "right" or "wrong"',
);

const option = z
  .strictObject({
    id: id.describe('an id of the option inside its question, such as "a"'),
    right: z.literal(true).optional().describe('true for a right answer; a wrong one has no such line'),
    misconception: id
      .optional()
      .describe('for a wrong option: the id of the misconception that makes it tempting, from the top of this file'),
    text: bilingual('the answer to choose, at most 18 words a language'),
    feedback: bilingual(
      'the thinking behind this choice, then what it does to someone: 8 to 40 words a language, no "right" or "wrong"',
    ),
  })
  .describe('one answer to choose') satisfies z.ZodType<ChoiceOption>;

/** The options of a choice question. */
export const options = z.array(option).min(2).describe('3 or 4 answers to choose from, in the order that paper shows');
