import { z } from 'zod';
import { bilingual, gradedBase, misconception } from '../schema.ts';
import type { FillIn } from './score.ts';

const words = (language: string) =>
  z
    .array(z.string().trim().min(1).describe(`a word or short phrase in ${language}; numbers need quotes`))
    .min(1)
    .describe(`one or more words or short phrases in ${language}`);

const accept = z.strictObject({ id: words('Indonesian'), en: words('English') });
const feedback = bilingual('8 to 40 words a language: the thinking behind the answer, no "right" or "wrong"');

const miss = z
  .strictObject({
    accept: accept.describe('the ways to type this wrong answer, in both languages'),
    misconception,
    feedback,
  })
  .describe('a wrong answer to expect');

/** A question as written in a quiz file: a word to type where the stem has its gap, ___. */
export const fillIn = z
  .strictObject({
    ...gradedBase,
    type: z.literal('fill-in'),
    accept: accept.describe('the right answers in both languages, the one to show first'),
    feedback,
    misses: z.array(miss).min(1).describe('one or more wrong answers to expect'),
    otherwise: bilingual('what is said of any other wrong answer: 8 to 40 words a language'),
  })
  .describe('a word to type where the stem has its gap, ___') satisfies z.ZodType<FillIn>;
