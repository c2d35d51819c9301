import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { VALID } from './broken.ts';

const program = resolve(import.meta.dirname, '../../../src/cli/check.ts');
const check = (root: string) => spawnSync(process.execPath, [program, root], { encoding: 'utf8' });

test('npm run check says in one line what it read', () => {
  const { stdout, stderr, status } = check(VALID);
  expect(stdout).toMatch(
    /^The content is sound: 1 lesson, 4 questions, 522 words in Indonesian, 570 in English, revision [0-9a-f]{8}\.\n$/,
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test('npm run check tells every problem, counts them and fails', () => {
  const { stdout, status } = check(resolve(VALID, 'content'));
  expect(stdout).toBe(`A file is missing.
  content/course.yaml:1
  Expected: content/course.yaml, the course and its lessons
  Found:    no such file
  Mend:     Write it, or check its name.

A file is missing.
  content/glossary.yaml:1
  Expected: content/glossary.yaml, the words that the course explains
  Found:    no such file
  Mend:     Write it, or check its name.

The content has 2 problems.
`);
  expect(status).toBe(1);
});
