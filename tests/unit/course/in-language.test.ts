import { expect, it } from 'vitest';
import { inLanguage } from '../../../src/course/in-language.ts';
import type { Question } from '../../../src/questions/index.ts';

const both = (text: string) => ({ id: text, en: `${text} (en)` });
const base = {
  id: 'q',
  objective: 'o',
  level: 'apply',
  source: 'p1',
  teaches: 'h',
  stem: both('stem'),
  hint: both('hint'),
} as const;

it('a choice keeps what a page shows, in one language, and nothing for authors', () => {
  const question: Question = {
    ...base,
    type: 'single-choice',
    options: [
      { id: 'a', right: true, text: both('yes'), feedback: both('why') },
      { id: 'b', misconception: 'm', text: both('no'), feedback: both('not') },
    ],
  };
  expect(inLanguage(question, {}, 'en')).toEqual({
    id: 'q',
    type: 'single-choice',
    teaches: 'h',
    stem: 'stem (en)',
    hint: 'hint (en)',
    options: [
      { id: 'a', right: true, text: 'yes (en)', feedback: 'why (en)' },
      { id: 'b', text: 'no (en)', feedback: 'not (en)' },
    ],
  });
});

it('the thinking behind a wrong place is told in words', () => {
  const question: Question = {
    ...base,
    type: 'categorising',
    categories: [{ id: 'self', label: both('alone') }],
    items: [{ id: 'nets', text: both('nets'), category: 'self', feedback: both('why'), misconceptions: { help: 'm' } }],
  };
  const shown = inLanguage(question, { m: both('a belief') }, 'id');
  expect(shown).toMatchObject({ items: [{ misconceptions: { help: 'a belief' } }] });
});
