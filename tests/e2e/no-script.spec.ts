import type { Page } from '@playwright/test';
import { pathOf } from '../../src/layouts/routes.ts';
import { QUESTION_TYPES, type Question } from '../../src/questions/index.ts';
import type { Language } from '../../src/questions/question.ts';
import { expect, test } from './support/fixtures.ts';
import { course, formOf, lesson, lessonPath, switchIn, textsIn } from './support/lesson.ts';
import { partsOf } from './support/responses.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });

/** The question can be read and answered on paper; its answer, where there is one, waits folded. */
async function expectQuestion(page: Page, language: Language, question: Question): Promise<void> {
  const { quiz } = textsIn(language);
  const form = formOf(page, question);
  const parts = partsOf(question);
  await expect(form.getByRole('group').first()).toHaveAccessibleName(question.stem[language].replaceAll('*', ''));
  for (const { text } of parts)
    if (text) await expect(form.locator('fieldset').getByText(text[language], { exact: true })).toBeVisible();
  for (const field of await form.locator(':is(select, textarea, input)').all()) await expect(field).toBeVisible();
  const answer = form.locator('details.fold');
  if (QUESTION_TYPES[question.type].graded) {
    expect(await answer.innerText()).toBe(quiz.answerFold);
    await answer.locator('summary').click();
    // Its marks stand inside the panel, not on its edge.
    await expect(answer.locator('ul')).not.toHaveCSS('padding-inline-start', '0px');
    for (const { feedback } of parts)
      if (feedback) await expect.poll(() => answer.innerText()).toContain(feedback[language]);
  } else await expect(answer).toHaveCount(0);
  await form.getByText(quiz.hint, { exact: true }).click();
  await expect(form.getByText(question.hint[language])).toBeVisible();
}

for (const language of ['id', 'en'] as const) {
  const { site } = textsIn(language);
  const other = language === 'id' ? 'en' : 'id';

  test(`without JavaScript the lesson, its questions and their explained answers are there (${language})`, async ({
    page,
  }) => {
    await page.goto(lessonPath(language));
    // Texts inside <noscript> are not found by `getByText`.
    await expect(page.locator('noscript p').first()).toHaveText(site.noScript);
    await expect(page.locator('noscript p').first()).toBeVisible();
    for (const { title } of lesson.headings)
      await expect(page.getByRole('heading', { name: title[language] })).toBeVisible();
    await expect(page.getByRole('figure').getByRole('img')).toBeVisible();
    await expect(page.getByRole('figure').getByRole('img')).toHaveAccessibleName(/.+/);

    for (const question of lesson.questions) await expectQuestion(page, language, question);
    // Nothing that would do nothing.
    await expect(page.getByRole('button')).toHaveCount(0);

    const entry = course.glossary.find(({ id }) => id === 'public-needs')!;
    await page.locator(`a[href$="#${entry.id}"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`#${entry.id}$`));
    await expect(page.getByText(entry.meaning[language])).toBeInViewport();
    await page.goBack();
    await page.getByRole('link', { name: switchIn(language) }).click();
    await expect(page).toHaveURL(new RegExp(`/${lessonPath(other)}$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson.title[other]);
  });

  test(`without JavaScript every question of the course is there (${language})`, async ({ page }) => {
    test.slow();
    for (const { slug, questions } of course.lessons) {
      await page.goto(pathOf({ name: 'lesson', slug }, language));
      for (const question of questions) await expectQuestion(page, language, question);
      await expect(page.getByRole('button')).toHaveCount(0);
    }
  });
}
