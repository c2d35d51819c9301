import { z } from 'zod';
import type { QuestionType } from '../../questions/index.ts';
import { categorising } from '../../questions/categorising/schema.ts';
import { fillIn } from '../../questions/fill-in/schema.ts';
import { matching } from '../../questions/matching/schema.ts';
import { multipleResponse } from '../../questions/multiple-response/schema.ts';
import { ordering } from '../../questions/ordering/schema.ts';
import { reflection } from '../../questions/reflection/schema.ts';
import { bilingual, id } from '../../questions/schema.ts';
import { scenario } from '../../questions/scenario/schema.ts';
import { selfRating } from '../../questions/self-rating/schema.ts';
import { singleChoice } from '../../questions/single-choice/schema.ts';
import { trueFalse } from '../../questions/true-false/schema.ts';

/** A schema a question type; the compiler asks for that of a new type. */
const QUESTION_SCHEMAS = {
  'single-choice': singleChoice,
  'multiple-response': multipleResponse,
  'true-false': trueFalse,
  categorising,
  matching,
  ordering,
  'fill-in': fillIn,
  scenario,
  'self-rating': selfRating,
  reflection,
} satisfies Record<QuestionType, z.ZodType>;

const question = z
  .discriminatedUnion('type', [
    QUESTION_SCHEMAS['single-choice'],
    QUESTION_SCHEMAS['multiple-response'],
    QUESTION_SCHEMAS['true-false'],
    QUESTION_SCHEMAS.categorising,
    QUESTION_SCHEMAS.matching,
    QUESTION_SCHEMAS.ordering,
    QUESTION_SCHEMAS['fill-in'],
    QUESTION_SCHEMAS.scenario,
    QUESTION_SCHEMAS['self-rating'],
    QUESTION_SCHEMAS.reflection,
  ])
  .describe(`a question; its type is one of ${Object.keys(QUESTION_SCHEMAS).join(', ')}`);

/** quizzes/<lesson>.yaml: what is practised in one lesson. */
export const quizFile = z
  .strictObject({
    lesson: id.describe('the id of the lesson, the same as the file name'),
    misconceptions: z
      .record(id, bilingual('the wrong belief, in one sentence'))
      .describe('what learners wrongly believe about this lesson, each under an id of its own'),
    questions: z.array(question).min(1).describe('the practice questions, in the order of the practice panel'),
  })
  .describe('the practice of one lesson');

export type QuizFile = z.infer<typeof quizFile>;
