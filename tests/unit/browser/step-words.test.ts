import { describe, expect, it } from 'vitest';
import type { Way } from '../../../src/browser/page-data.ts';
import { stepWords, testWord } from '../../../src/browser/step-words.ts';
import { branch } from '../../../src/i18n/index.ts';

const texts = branch('en', 'stop');
const way: Way = {
  texts,
  preTest: { href: 'pre/' },
  postTest: { href: 'post/' },
  results: { href: 'results/' },
  lessons: [
    { id: 'needs', title: 'Needs', href: 'needs/', parts: { roads: 'Three roads' } },
    { id: 'roles', title: 'Roles', href: 'roles/', parts: { roads: 'Roads between roles' } },
  ],
};
const place = (lesson: string, heading = 'roads') => ({ lesson, heading, at: 1 });
const lesson = (id: string) => ({ kind: 'lesson', lesson: id }) as const;

describe('the words of the next step', () => {
  it('lead to the heading where reading stopped', () => {
    expect(stepWords(lesson('needs'), way, place('needs'))).toEqual({
      label: texts.continue,
      href: 'needs/#roads',
      at: 'You stopped at “Three roads” in “Needs”.',
    });
  });

  it('lead to the lesson where no heading is known, or another lesson was read last', () => {
    const plain = { label: texts.continue, href: 'roles/', at: '2. Roles' };
    expect(stepWords(lesson('roles'), way)).toEqual(plain);
    expect(stepWords(lesson('roles'), way, place('needs'))).toEqual(plain);
    expect(stepWords(lesson('roles'), way, place('roles', 'gone'))).toEqual(plain);
  });

  it('lead back to what was read before the record knew of it', () => {
    expect(stepWords({ kind: 'begin' }, way, place('needs'))?.href).toBe('needs/#roads');
  });

  it('are left to the page for someone new', () => {
    expect(stepWords({ kind: 'begin' }, way)).toBeUndefined();
    expect(stepWords({ kind: 'begin' }, way, place('gone'))).toBeUndefined();
  });

  it.each([
    [{ kind: 'test', test: 'pre' }, texts.pre, 'pre/', texts.begun],
    [{ kind: 'test', test: 'post' }, texts.post, 'post/', texts.begun],
    [{ kind: 'post-test', again: false }, texts.take, 'post/', texts.takeAt],
    [{ kind: 'post-test', again: true }, texts.again, 'post/', texts.againAt],
    [{ kind: 'completed' }, texts.results, 'results/', texts.resultsAt],
  ] as const)('of %o', (step, label, href, at) => {
    expect(stepWords(step, way, place('needs'))).toEqual({ label, href, at });
  });
});

describe('the word for a test', () => {
  it('of a post-test handed in below its mark is "not passed yet", of a pre-test "taken"', () => {
    expect(testWord('post', 'taken', texts)).toBe(texts.states.failed);
    expect(testWord('pre', 'taken', texts)).toBe(texts.states.taken);
    expect(testWord('post', 'passed', texts)).toBe(texts.states.passed);
    expect(testWord('pre', 'new', texts)).toBe(texts.states.new);
    expect(testWord('post', 'running', texts)).toBe(texts.states.running);
  });
});
