import { describe, expect, it } from 'vitest';
import { chunkNames, takenFromQuiz } from '../../../src/editions/chunks.ts';

const PAGE = '/src/layouts/Base.astro?astro&type=script&index=0&lang.ts';
const QUIZ = '/src/islands/Quiz.svelte';
const RENDERER = '/src/islands/svelte-renderer.ts';
const TEST = '/src/islands/Test.svelte';
const MATCHING = '/src/islands/matching/matching.ts';
const ORDERING = '/src/islands/ordering/ordering.ts';
const FILL_IN = '/src/islands/fill-in/fill-in.ts';
const LEARNER = '/src/browser/learner.ts';
const imports: Record<string, string[]> = {
  [PAGE]: ['page.ts'],
  'page.ts': ['terms.ts'],
  [QUIZ]: ['svelte', 'fill.ts', 'terms.ts', 'score.ts'],
  [RENDERER]: ['svelte'],
  [TEST]: ['svelte', 'run.ts', 'xstate'],
  [MATCHING]: ['cases.ts', 'svelte'],
  [ORDERING]: ['cases.ts', 'terms.ts'],
  [FILL_IN]: ['gap.ts', 'parse.ts'],
  [LEARNER]: ['xstate', 'fill.ts', 'parse.ts'],
  xstate: ['xstate'],
  'dialog.ts': ['xstate', 'file.ts'],
};
const ids = [...new Set([...Object.keys(imports), ...Object.values(imports).flat()])];
const nameOf = chunkNames(ids, { getModuleInfo: (id) => ({ importedIds: imports[id] ?? [] }) });

describe('the files of the browser', () => {
  it('are three for a lesson: the page, its questions, the record', () => {
    expect([PAGE, 'page.ts', 'terms.ts'].map(nameOf)).toEqual(['page', 'page', 'page']);
    expect([QUIZ, RENDERER, 'svelte', 'score.ts'].map(nameOf)).toEqual(['quiz', 'quiz', 'quiz', 'quiz']);
    expect([LEARNER, 'xstate'].map(nameOf)).toEqual(['record', 'record']);
  });

  it('are one more for each question type that is no choice, called like it', () => {
    expect([MATCHING, ORDERING, FILL_IN, 'gap.ts'].map(nameOf)).toEqual([null, null, null, null]);
  });

  it('have in the quiz what two types share, so that it is asked for with the questions', () => {
    expect(nameOf('cases.ts')).toBe('quiz');
  });

  it('have in the page what a type and the record need, so that a question does not wait for the record', () => {
    expect(nameOf('parse.ts')).toBe('page');
  });

  it('leave other islands to a file of their own', () => {
    expect([TEST, 'run.ts'].map(nameOf)).toEqual([null, null]);
    expect(nameOf('xstate')).toBe('record');
  });

  it('share through the page what questions and record both need, so that neither loads the other', () => {
    expect(nameOf('fill.ts')).toBe('page');
  });

  it('leave to the bundler what is loaded later', () => {
    expect(nameOf('dialog.ts')).toBeNull();
    expect(nameOf('file.ts')).toBeNull();
  });
});

describe('a file that needs the questions', () => {
  it('takes what it needs from where the loader left it, whatever the address', () => {
    expect(
      takenFromQuiz('import { B as r, t } from "./quiz.!~{001}~.js";\nimport { i } from "./page.a.js";\nr(t);'),
    ).toBe('const { B: r, t } = self.courseQuiz;\nimport { i } from "./page.a.js";\nr(t);');
    expect(takenFromQuiz("import{n as e}from'./quiz.a1b2.js';e()")).toBe('const {n: e} = self.courseQuiz;e()');
  });

  it('is left as it is when it needs others', () => {
    const code = 'import{i}from"./page.a.js";import("./quiz.a.js");';
    expect(takenFromQuiz(code)).toBe(code);
  });
});
