import type { Locator, Page } from '@playwright/test';
import { fill } from '../../src/browser/fill.ts';
import type { Question } from '../../src/questions/index.ts';
import { expect, test } from './support/fixtures.ts';
import {
  alive,
  checkButton,
  course,
  expectAnswered,
  expectState,
  formOf,
  lesson,
  linesOf,
  openLesson,
  practice,
  sorting,
  stepOf,
  textsIn,
} from './support/lesson.ts';
import { inputsFor, responseTo } from './support/responses.ts';

const { quiz, quizEnd, questionTypes, lesson: texts, saved, site } = textsIn('en');

test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

/** A finger meets the whole row of an option, not the little circle. */
const rowOf = (input: Locator) => input.locator('xpath=ancestor::label');

async function answerByTap(page: Page, question: Question, want: 'right' | 'wrong'): Promise<Locator> {
  const form = formOf(page, question);
  for (const input of inputsFor(form, question, responseTo(question, want))) {
    if ((await input.count()) === 0 || (await input.isDisabled())) continue;
    await rowOf(input).tap();
    await expect(input).toBeChecked();
  }
  const answers = (await linesOf(page)).length;
  await checkButton(form, 'en').tap();
  await expect(form.locator('.say')).toBeInViewport();
  // The bar tells it, and it is true.
  const bar = page.getByRole('navigation', { name: texts.move });
  await expect(bar.getByRole('button', { name: saved.short, exact: true })).toHaveAttribute('data-saved', 'saved');
  expect(await linesOf(page)).toHaveLength(answers + 1);
  return form;
}

const tap = (form: Locator, name: string) => form.getByRole('button', { name }).tap();

test('every type of question is answered by tapping on a phone, and the bar says "saved"', async ({ page }) => {
  await openLesson(page, 'en');

  const term = page.locator('a[data-meaning]').first();
  const { meaning } = course.glossary.find(({ id }) => id === 'public-needs')!;
  await term.tap();
  await expect(page.getByRole('note').filter({ hasText: meaning.en })).toBeVisible();
  await term.tap();
  await expect(page.getByRole('note').filter({ hasText: meaning.en })).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe('');

  const cases = formOf(page, sorting).getByRole('radiogroup');
  const count = await cases.count();
  await formOf(page, sorting).getByText(quiz.hint, { exact: true }).tap();
  await expect(formOf(page, sorting).getByText(sorting.hint.en)).toBeVisible();
  const form = await answerByTap(page, sorting, 'wrong');
  await expect(form.locator('.say')).toContainText(fill(quiz.partly, { score: count - 1, max: count }));
  await tap(form, quiz.tryAgain);
  await expect(cases).toHaveCount(1);
  await answerByTap(page, sorting, 'right');
  await expect(form.locator('.say')).toContainText(quiz.allRight);

  for (const [index, question] of practice.entries()) {
    const open = await answerByTap(page, question, 'wrong');
    if (question.type === 'multiple-response') {
      const { score, max } = { score: 0, max: question.options.filter(({ right }) => right).length };
      await expect(open).toContainText(fill(questionTypes['multiple-response'].mixed, { score, max }));
      await tap(open, quiz.tryAgain);
      await expect(open).toContainText(fill(quiz.kept, { count: 1 }));
      await expect(open.locator('input:disabled')).toBeChecked();
      await answerByTap(page, question, 'right');
      await expect(open.locator('.say')).toContainText(quiz.allRight);
    } else if (index === 0) {
      // The link leads to the part that teaches it, and the question stays as it is.
      await open.getByRole('link').tap();
      await expect(page.locator(`[id="${question.teaches}"]`)).toBeInViewport();
      await stepOf(page, question).tap();
      await tap(open, quiz.reveal);
      await expect(open.locator('.say')).toContainText(quiz.revealed);
    } else {
      await tap(open, quiz.tryAgain);
      await answerByTap(page, question, 'right');
    }
    await tap(open, quiz.next);
  }
  const finish = page.locator('.finish');
  await expect(finish).toBeInViewport();
  await expect(finish).toContainText(quizEnd.finishedPassed);
  await expect(finish.getByRole('button')).toHaveCount(1);

  // The list of lessons stands below the lesson on a phone; the way there is in the top bar.
  await page.getByRole('link', { name: site.lessons }).tap();
  await expect(page.getByRole('complementary').getByText(lesson.title.en)).toBeInViewport();
  await expectState(page, 'en', 'passed');
  await page.reload();
  await alive(page);
  await expectState(page, 'en', 'passed');
  await expectAnswered(
    page,
    'en',
    practice.map(({ id }) => id),
  );
});
