import { describe, expect, it } from 'vitest';
import { loadDraft } from '../../../src/authoring/index.ts';
import type { QuestionOf } from '../../../src/questions/index.ts';
import { LANGUAGES } from '../../../src/questions/question.ts';
import { searchIndexOf } from '../../../src/search/documents.ts';
import { VALID } from '../authoring/broken.ts';
import { draftOf, singleChoice } from '../course/sample.ts';

const draft = loadDraft(VALID);
const { course } = draft;
const [lesson] = course.lessons;
const index = searchIndexOf(draft, 'id');
const at = (page: string, place: string, kind?: string) =>
  index.documents.find((each) => each.page === page && each.place === place && (!kind || each.kind === kind));

describe('what can be found', () => {
  it('is a lesson by its title, description and objectives', () => {
    expect(at('counter', '')).toMatchObject({ kind: 'page', title: 'Di loket' });
    expect(at('counter', '')?.texts).toEqual([
      'Mengapa orang datang ke loket.',
      ...lesson!.objectives.map(({ text }) => text.id),
    ]);
  });

  it('is each part of a lesson, with what stands under its heading and no more', () => {
    const first = at('counter', 'at-the-counter');
    expect(first).toMatchObject({ kind: 'section', title: 'Pagi di loket' });
    expect(first?.texts.at(-1)).toBe('Kebutuhan.');
    const second = at('counter', 'three-ways');
    expect(second?.texts).toContain('Jalan dari kebutuhan');
    expect(second?.texts).toContain('Orang datang ketika tak bisa sendiri.');
    expect(second?.texts).not.toContain('Tiga jalan');
  });

  it('is a page around the lessons', () => {
    expect(at('pages/about', '')).toMatchObject({ kind: 'page' });
  });

  it('is a term by its forms and by its name in the other language', () => {
    expect(at('pages/glossary', 'need')).toEqual({
      kind: 'term',
      page: 'pages/glossary',
      place: 'need',
      title: 'kebutuhan',
      forms: 'butuh need',
      texts: ['Yang harus ada supaya orang bisa hidup.'],
    });
  });

  it('is a question by its own place', () => {
    const questions = index.documents.filter(({ kind }) => kind === 'question');
    expect(questions.map(({ place }) => place)).toEqual(lesson!.questions.map(({ id }) => id));
  });

  it('stands in an order that gives no key away', () => {
    for (const { kind, texts } of index.documents) if (kind === 'question') expect([...texts].sort()).toEqual(texts);
  });
});

it('an example that is shown once the own text is written cannot be found before', () => {
  const { id, ...base } = singleChoice('own');
  const both = (text: string) => ({ id: text, en: text });
  const reflection = {
    ...base,
    id,
    type: 'reflection',
    checklist: [{ id: 'a', text: both('point') }],
    example: both('example'),
  };
  const { documents } = searchIndexOf(draftOf([reflection as QuestionOf<'reflection'>]), 'id');
  expect(documents.find(({ kind }) => kind === 'question')?.texts).toEqual(['point']);
});

it('of a scenario only its first situation can be found: the rest is told by what is chosen', () => {
  const { options: _, ...base } = singleChoice('story');
  const both = (text: string) => ({ id: text, en: text });
  const node = (id: string, to: string) => ({
    id,
    title: both(`${id} title`),
    text: both(`${id} text`),
    choices: [{ id: 'a', text: both(`${id} choice`), consequence: both(`${id} consequence`), to }],
  });
  const scenario: QuestionOf<'scenario'> = {
    ...base,
    type: 'scenario',
    start: 'first',
    nodes: [node('second', 'end'), node('first', 'second')],
    moods: [{ text: both('mood') }],
    endings: [{ id: 'end', title: both('ending'), text: both('how it ends') }],
  };
  const { documents } = searchIndexOf(draftOf([scenario]), 'id');
  const texts = documents.find(({ kind }) => kind === 'question')?.texts;
  expect(texts).toEqual(['first choice', 'first text', 'first title']);
});

describe.each(LANGUAGES)('what cannot be found (%s)', (language) => {
  const json = JSON.stringify(searchIndexOf(draft, language).documents);
  const says = (text: string) => json.includes(JSON.stringify(text).slice(1, -1));

  it('is any item of the tests', () => {
    expect(lesson!.tests.length).toBeGreaterThan(0);
    for (const { stem } of lesson!.tests) expect(says(stem[language])).toBe(false);
  });

  it('is a key: what is right, why, and the hint', () => {
    expect(json).not.toMatch(/"(right|answer|feedback|category|misconception\w*)":/);
    for (const question of lesson!.questions) {
      expect(says(question.hint[language])).toBe(false);
      const parts = question.type === 'categorising' ? question.items : 'options' in question ? question.options : [];
      for (const { feedback } of parts) expect(says(feedback[language])).toBe(false);
    }
  });
});

it('words that the glossary lists together are kin, phrases are not', () => {
  expect(index.kin).toEqual([['kebutuhan', 'butuh']]);
});
