import type { Page } from '@playwright/test';
import { fill } from '../../src/browser/fill.ts';
import type { Question } from '../../src/questions/index.ts';
import { expect, test } from './support/fixtures.ts';
import { answerByKeys, expectFocus, press, tabTo } from './support/lesson-keys.ts';
import {
  checkButton,
  course,
  expectAnswered,
  expectState,
  formOf,
  lesson,
  openLesson,
  practice,
  sorting,
  stepOf,
  textsIn,
} from './support/lesson.ts';

const { quiz, quizEnd, questionTypes, site } = textsIn('id');

const button = (page: Page, question: Question, name: string) => formOf(page, question).getByRole('button', { name });
const legend = (page: Page, question: Question) => formOf(page, question).locator('legend');

test('the whole lesson goes by keyboard alone, from the skip link to "passed"', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 1366, height: 768 });
  await openLesson(page, 'id');
  await expectState(page, 'id', 'opened');

  await page.keyboard.press('Tab');
  await expectFocus(page, page.getByRole('link', { name: site.skip }));
  await page.keyboard.press('Enter');
  const term = page.locator('a[data-meaning]').first();
  await page.keyboard.press('Tab');
  await expectFocus(page, term);
  const meaning = page.getByRole('note').filter({ hasText: (await term.getAttribute('data-meaning')) ?? '' });
  for (const [key, open] of [
    ['Enter', true],
    ['Enter', false],
    ['Space', true],
    ['Space', false],
    ['Enter', true],
    ['Escape', false],
  ] as const) {
    await page.keyboard.press(key);
    await expect(term).toHaveAttribute('aria-expanded', String(open));
    await expect(meaning).toHaveCount(open ? 1 : 0);
    await expectFocus(page, term);
  }

  // The sorting activity: a warning, the hint, one case wrong, that case alone again.
  await press(page, checkButton(formOf(page, sorting), 'id'));
  const cases = formOf(page, sorting).getByRole('radiogroup');
  const count = await cases.count();
  await expect(formOf(page, sorting).getByRole('alert')).toHaveText(
    fill(questionTypes.categorising.missing, { count }),
  );
  await expectFocus(page, checkButton(formOf(page, sorting), 'id'));
  await tabTo(page, formOf(page, sorting).locator('summary', { hasText: quiz.hint }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(formOf(page, sorting).getByText(sorting.hint.id)).toBeVisible();
  await tabTo(page, cases.first().locator('input').first(), 'Shift+Tab');
  await answerByKeys(page, sorting, 'wrong', fill(quiz.partly, { score: count - 1, max: count }));
  await press(page, button(page, sorting, quiz.tryAgain));
  await expect(cases).toHaveCount(1);
  await expect(formOf(page, sorting)).toContainText(fill(quiz.kept, { count: count - 1 }));
  await expectFocus(page, cases.locator('input').first());
  await answerByKeys(page, sorting, 'right', quiz.allRight);

  // A single choice: wrong, tried again without the wrong option, wrong again, given up.
  const [first, second, ...rest] = practice as [Question, Question, ...Question[]];
  if (first.type !== 'single-choice')
    throw new Error('The practice begins with another type: this path must learn it.');
  const wrongs = first.options.filter(({ right }) => !right);
  await answerByKeys(page, first, 'wrong', quiz.wrong);
  await expect(formOf(page, first)).toContainText(wrongs[0]!.feedback.id);
  for (const other of first.options)
    if (other !== wrongs[0]) await expect(formOf(page, first)).not.toContainText(other.feedback.id);
  await press(page, button(page, first, quiz.tryAgain));
  const options = formOf(page, first).getByRole('radio');
  await expect(options).toHaveCount(first.options.length - 1);
  await expect(formOf(page, first)).not.toContainText(wrongs[0]!.text.id);
  await expectFocus(page, options.first());
  await page.keyboard.press('Space');
  while (!(await page.locator(`input[value="${wrongs[1]!.id}"]:focus`).count())) await page.keyboard.press('ArrowDown');
  await press(page, checkButton(formOf(page, first), 'id'));
  await expectFocus(page, formOf(page, first).locator('.say'));
  await press(page, button(page, first, quiz.reveal));
  await expectFocus(page, formOf(page, first).locator('.say'));
  await expect(formOf(page, first)).toContainText(quiz.revealed);
  for (const option of first.options) await expect(formOf(page, first)).toContainText(option.feedback.id);
  await press(page, button(page, first, quiz.next));

  // A wrong one left wrong, the others right at once: practised, and not yet passed.
  await expectFocus(page, legend(page, second));
  await answerByKeys(page, second, 'wrong', quiz.wrong);
  for (const question of rest) {
    await press(page, button(page, practice[practice.indexOf(question) - 1]!, quiz.next));
    await expectFocus(page, legend(page, question));
    if (question === rest.at(-1)) await expectState(page, 'id', 'opened');
    await answerByKeys(page, question, 'right', quiz.allRight);
  }
  await expectState(page, 'id', 'practised');
  await press(page, button(page, rest.at(-1)!, quiz.next));
  const finish = page.locator('.finish');
  await expectFocus(page, finish);
  const score = (right: number) =>
    fill(quizEnd.finishedScore, { score: Math.floor((100 * right) / lesson.questions.length), mark: course.passMark });
  await expect(finish).toContainText(score(lesson.questions.length - 2));
  await expect(finish).toContainText(quizEnd.finishedNotPassed);

  // What was given up can be tried again too: nobody is shut out from passing.
  await press(page, finish.getByRole('button', { name: quizEnd.again }));
  await expectFocus(page, legend(page, first));
  await press(page, button(page, first, quiz.tryAgain));
  await answerByKeys(page, first, 'right', quiz.allRight);
  await expectState(page, 'id', 'passed');
  await press(page, button(page, first, quiz.next));
  await expectFocus(page, finish);
  await expect(finish).toContainText(score(lesson.questions.length - 1));
  await expect(finish).toContainText(quizEnd.finishedPassed);
  await expectAnswered(
    page,
    'id',
    practice.map(({ id }) => id),
  );

  await tabTo(page, stepOf(page, first), 'Shift+Tab');
  await page.keyboard.press('Space');
  await expectFocus(page, legend(page, first));
});
