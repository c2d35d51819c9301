import { z } from 'zod';
import type { GlossaryEntry } from '../../course/course.ts';
import { bilingual, id } from '../../questions/schema.ts';

const forms = z
  .array(z.string().trim().min(1).describe('another form of the word'))
  .optional()
  .describe('other forms of the word that a search must find it by');

const entry = z
  .strictObject({
    id: id.describe('the id that <Term id="..."> names'),
    term: bilingual('the word itself'),
    meaning: bilingual('its meaning in one or two sentences'),
    forms: z.strictObject({ id: forms, en: forms }).optional().describe('other forms in each language'),
  })
  .describe('a word and its meaning') satisfies z.ZodType<GlossaryEntry>;

/** content/glossary.yaml: the words that the course explains. */
export const glossaryFile = z.array(entry).describe('the glossary: a list of words and their meanings');
