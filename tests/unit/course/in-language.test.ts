import { describe, expect, it } from 'vitest';
import { graphIn, inLanguage } from '../../../src/course/in-language.ts';
import type { Question, QuestionOf } from '../../../src/questions/index.ts';

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

it('a statement tells the thinking behind the wrong verdict in words; its reasons tell theirs', () => {
  const question: Question = {
    ...base,
    type: 'true-false',
    answer: false,
    misconception: 'm',
    reasons: [
      { id: 'a', right: true, text: both('yes'), feedback: both('why') },
      { id: 'b', misconception: 'm', text: both('no'), feedback: both('not') },
    ],
  };
  expect(inLanguage(question, { m: both('a belief') }, 'en')).toMatchObject({
    answer: false,
    misconception: 'a belief (en)',
    reasons: [
      { id: 'a', right: true, text: 'yes (en)', feedback: 'why (en)' },
      { id: 'b', text: 'no (en)', feedback: 'not (en)' },
    ],
  });
});

it('items to match and to order tell the thinking behind a wrong place in words', () => {
  const item = { id: 'nets', text: both('nets'), feedback: both('why'), misconception: 'm' };
  const matching: Question = {
    ...base,
    type: 'matching',
    targets: [{ id: 'self', label: both('alone') }],
    items: [{ ...item, target: 'self' }],
  };
  const ordering: Question = { ...base, type: 'ordering', items: [{ ...item, place: 1 }] };
  for (const question of [matching, ordering])
    expect(inLanguage(question, { m: both('a belief') }, 'id')).toMatchObject({
      items: [{ text: 'nets', misconception: 'a belief' }],
    });
  expect(inLanguage(matching, {}, 'en')).toMatchObject({ targets: [{ label: 'alone (en)' }] });
});

it('a word to type is known in both languages, in that of the page first, and once', () => {
  const question: Question = {
    ...base,
    type: 'fill-in',
    accept: { id: ['sakit', 'flu'], en: ['illness', 'flu'] },
    feedback: both('why'),
    misses: [{ accept: { id: ['surat'], en: ['letter'] }, misconception: 'm', feedback: both('not') }],
    otherwise: both('look'),
  };
  expect(inLanguage(question, { m: both('a belief') }, 'en')).toMatchObject({
    accept: ['illness', 'flu', 'sakit'],
    misses: [{ accept: ['letter', 'surat'], feedback: 'not (en)' }],
    otherwise: 'look (en)',
  });
  expect(JSON.stringify(inLanguage(question, {}, 'id'))).not.toContain('misconception');
});

it('what is not graded is shown as it is', () => {
  const rating: Question = {
    ...base,
    type: 'self-rating',
    scale: [both('seldom'), both('often')],
    items: [{ id: 'asks', text: both('I ask') }],
  };
  const writing: Question = { ...base, type: 'reflection', checklist: [{ id: 'care', text: both('care') }] };
  expect(inLanguage(rating, {}, 'en')).toMatchObject({ scale: ['seldom (en)', 'often (en)'], items: [{ id: 'asks' }] });
  expect(inLanguage(writing, {}, 'id')).toMatchObject({ checklist: [{ id: 'care', text: 'care' }] });
});

describe('a scenario', () => {
  const choice = (id: string) => ({ id, text: both(id), consequence: both(`after ${id}`), to: 'end' });
  const question: QuestionOf<'scenario'> = {
    ...base,
    type: 'scenario',
    start: 'one',
    nodes: [
      {
        id: 'one',
        title: both('title'),
        text: both('text'),
        choices: [
          { ...choice('a'), misconception: 'm' },
          { ...choice('b'), right: true, trust: 1, needs: 2, else: 'end', late: true },
        ],
      },
    ],
    moods: [{ below: 1, text: both('low') }, { text: both('high') }],
    endings: [{ id: 'end', title: both('ending'), text: both('how it ends'), late: both('late') }],
  };

  it('stands in a page with its key and without its graph', () => {
    expect(inLanguage(question, {}, 'en')).toEqual({
      id: 'q',
      type: 'scenario',
      teaches: 'h',
      stem: 'stem (en)',
      hint: 'hint (en)',
      key: 'one.b',
    });
  });

  it('is walked in one language, and its graph tells neither key nor misconceptions', () => {
    expect(graphIn(question, 'id')).toEqual({
      start: 'one',
      nodes: [
        {
          id: 'one',
          title: 'title',
          text: 'text',
          choices: [
            { id: 'a', text: 'a', consequence: 'after a', to: 'end' },
            { id: 'b', text: 'b', consequence: 'after b', to: 'end', trust: 1, needs: 2, else: 'end', late: true },
          ],
        },
      ],
      moods: [{ below: 1, text: 'low' }, { text: 'high' }],
      endings: [{ id: 'end', title: 'ending', text: 'how it ends', late: 'late' }],
    });
  });
});
