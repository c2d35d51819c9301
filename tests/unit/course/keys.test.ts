import { expect, test } from 'vitest';
import { messageOf } from '../../../src/authoring/messages.ts';
import { checkDraft } from '../../../src/course/checks/index.ts';
import { keyPositions, longestKeys } from '../../../src/course/checks/keys.ts';
import { negativeStems } from '../../../src/course/checks/wording.ts';
import { draftOf, singleChoice } from './sample.ts';

const atSlots = (slots: readonly number[], count = 4) =>
  draftOf(slots.map((slot, index) => singleChoice(`q${index}`, count, slot)));

test('keys spread over the four places are sound', () => {
  expect(keyPositions(atSlots([0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3]))).toEqual([]);
});

test('a place that is too often or too seldom right is told', () => {
  const found = keyPositions(atSlots([0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 3]));
  expect(found).toMatchObject([
    { code: 'key-position', at: { path: ['questions', 0, 'options'] }, values: { slot: 1, count: 5, items: 12 } },
    { code: 'key-position', at: { path: ['questions', 11, 'options'] }, values: { slot: 4, count: 1, items: 12 } },
  ]);
  const [first, second] = found.map((finding) => messageOf(finding, () => ''));
  expect(first).toEqual({
    what: 'The right answer stands too often at place 1.',
    expected: 'each place in 15 to 35 % of the 12 single-choice questions with four options',
    found: '5 (42 %)',
    mend: 'Change the order of the options in some questions.',
  });
  expect(second?.what).toBe('The right answer stands too seldom at place 4.');
});

test('places are among the checks of a course', () => {
  const codes = (slots: readonly number[]) => checkDraft(atSlots(slots)).map(({ code }) => code);
  expect(codes(Array.from({ length: 12 }, () => 0))).toContain('key-position');
  expect(codes([0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3])).not.toContain('key-position');
});

test('fewer than twelve, or three options, say nothing about places', () => {
  expect(keyPositions(atSlots(Array.from({ length: 11 }, () => 0)))).toEqual([]);
  expect(
    keyPositions(
      atSlots(
        Array.from({ length: 12 }, () => 0),
        3,
      ),
    ),
  ).toEqual([]);
});

/** So many single choices, the first ones with the key as the longest option. */
const withLongest = (items: number, longest: number) =>
  draftOf(
    Array.from({ length: items }, (_, index) => {
      const question = singleChoice(`q${index}`);
      const longer = (text: string) => ({ id: text, en: 'same' });
      const options = question.options.map((option) => ({
        ...option,
        text: longer(option.right && index < longest ? 'a long one' : 'short'),
      }));
      return { ...question, options };
    }),
  );

test.each([
  [1, 1],
  [4, 1],
  [6, 1],
  [7, 2],
  [10, 3],
])('of %i single choices %i may have the longest key', (items, allowed) => {
  expect(longestKeys(withLongest(items, allowed))).toEqual([]);
  if (allowed < items)
    expect(longestKeys(withLongest(items, allowed + 1))).toMatchObject([
      { code: 'key-longest', values: { language: 'id', items, allowed, longest: { length: allowed + 1 } } },
    ]);
});

test('negative stems are counted over the course: one in twenty', () => {
  const questions = Array.from({ length: 20 }, (_, index) => singleChoice(`q${index}`));
  const negative = { id: 'Mana yang *bukan*?', en: 'Which is *not*?' };
  const [first, second, ...rest] = questions;
  expect(negativeStems(draftOf([{ ...first!, stem: negative }, second!, ...rest]))).toEqual([]);
  expect(negativeStems(draftOf([{ ...first!, stem: negative }, second!]))).toMatchObject([{ values: { allowed: 0 } }]);
  expect(
    negativeStems(draftOf([{ ...first!, stem: negative }, { ...second!, stem: negative }, ...rest])),
  ).toMatchObject([{ at: { path: ['questions', 1, 'stem'] }, values: { negative: ['q0', 'q1'], allowed: 1 } }]);
});
