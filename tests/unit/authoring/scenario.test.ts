import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { inQuiz, told as toldWith } from './broken.ts';

const STORY = readFileSync(resolve(import.meta.dirname, '../../fixtures/content/scenario.yaml'), 'utf8');

/** What is told of the valid fixture with the scenario as its first question, after the slips in it. */
function told(...slips: (readonly [find: string, put: string])[]): string {
  const story = slips.reduce((text, [find, put]) => {
    if (!text.includes(find)) throw new Error(`The scenario has no ${JSON.stringify(find)}`);
    return text.replaceAll(find, put);
  }, STORY);
  return toldWith(inQuiz('questions:\n', `questions:\n${story}`));
}

test('a sound scenario is told nothing of', () => {
  expect(told()).toBe('');
});
