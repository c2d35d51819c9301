import { describe, expect, it } from 'vitest';
import { chunkNames } from '../../../src/editions/chunks.ts';

const PAGE = '/src/layouts/Base.astro?astro&type=script&index=0&lang.ts';
const QUIZ = '/src/islands/Quiz.svelte';
const RENDERER = '/src/browser/svelte-renderer.ts';
const LEARNER = '/src/browser/learner.ts';
const imports: Record<string, string[]> = {
  [PAGE]: ['page.ts'],
  'page.ts': ['terms.ts'],
  [QUIZ]: ['svelte', 'fill.ts', 'terms.ts', 'score.ts'],
  [RENDERER]: ['svelte'],
  [LEARNER]: ['xstate', 'fill.ts'],
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

  it('share through the page what questions and record both need, so that neither loads the other', () => {
    expect(nameOf('fill.ts')).toBe('page');
  });

  it('leave to the bundler what is loaded later', () => {
    expect(nameOf('dialog.ts')).toBeNull();
    expect(nameOf('file.ts')).toBeNull();
  });
});
