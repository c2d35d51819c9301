import type { Page } from '@playwright/test';

import type { Question } from '../../src/questions/index.ts';
import { expect, test } from './support/fixtures.ts';
import {
  alive,
  answer,
  checkButton,
  expectState,
  formOf,
  openLesson,
  practice,
  quizOf,
  sorting,
  stepOf,
  textsIn,
  whatStands,
} from './support/lesson.ts';
import { choose, responseTo } from './support/responses.ts';

const { quiz, quizEnd } = textsIn('id');
const button = (page: Page, question: Question, name: string) => formOf(page, question).getByRole('button', { name });
const singles = practice.filter(({ type }) => type === 'single-choice');
const several = practice.find(({ type }) => type === 'multiple-response')!;

test('after a reload at any moment everything is where it was, in the same order', async ({ page }) => {
  test.slow();
  await openLesson(page, 'id');
  const [first, second] = singles as [Question, Question];
  const sort = formOf(page, sorting);
  const acts: Record<string, () => Promise<void>> = {
    'one chosen, half the cases placed': async () => {
      await choose(formOf(page, first), first, responseTo(first, 'wrong'));
      await choose(sort, sorting, Object.fromEntries(Object.entries(responseTo(sorting, 'wrong')).slice(0, 3)));
    },
    'another opened': () => stepOf(page, several).click(),
    'and back to what was chosen': () => stepOf(page, first).click(),
    'sorted and checked': () => answer(page, 'id', sorting, 'wrong'),
    'sorting again, nothing placed': () => button(page, sorting, quiz.tryAgain).click(),
    'sorting again, placed': () => choose(sort, sorting, responseTo(sorting, 'right')),
    'sorted rightly': () => checkButton(sort, 'id').click(),
    checked: () => checkButton(formOf(page, first), 'id').click(),
    'trying again': () => button(page, first, quiz.tryAgain).click(),
    'chosen again': () => choose(formOf(page, first), first, responseTo(first, 'right')),
    'right at last': () => checkButton(formOf(page, first), 'id').click(),
    'another opened, untouched': () => stepOf(page, second).click(),
    'wrong there': () => answer(page, 'id', second, 'wrong'),
    'given up there': () => button(page, second, quiz.reveal).click(),
    'next question': () => button(page, second, quiz.next).click(),
    'several chosen': async () => {
      await stepOf(page, several).click();
      await choose(formOf(page, several), several, responseTo(several, 'wrong'));
    },
    'several checked': () => checkButton(formOf(page, several), 'id').click(),
    'several again': () => button(page, several, quiz.tryAgain).click(),
  };
  for (const [moment, act] of Object.entries(acts)) {
    await act();
    const before = await whatStands(page);
    await page.reload();
    await alive(page);
    expect(await whatStands(page), moment).toEqual(before);
  }
  await choose(formOf(page, several), several, responseTo(several, 'right'));
  await checkButton(formOf(page, several), 'id').click();
  for (const question of practice) {
    if (question === first || question === second || question === several) continue;
    await stepOf(page, question).click();
    await answer(page, 'id', question, 'right');
  }
  await quizOf(page).getByRole('button', { name: quiz.next }).click();
  await expect(page.locator('.finish')).toContainText(quizEnd.finishedPassed);
  const before = await whatStands(page);
  await page.reload();
  await alive(page);
  await expect(page.locator('.finish')).toContainText(quizEnd.finishedPassed);
  expect(await whatStands(page), 'finished').toEqual(before);
  await expectState(page, 'id', 'passed');
});
