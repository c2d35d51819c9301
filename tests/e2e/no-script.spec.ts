import { expect, test } from './support/fixtures.ts';
import { course, formOf, lesson, lessonPath, switchIn, textsIn } from './support/lesson.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });

for (const language of ['id', 'en'] as const) {
  const { quiz, site } = textsIn(language);
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

    for (const question of lesson.questions) {
      const form = formOf(page, question);
      await expect(form.getByRole('group').first()).toHaveAccessibleName(question.stem[language].replaceAll('*', ''));
      const parts = question.type === 'categorising' ? question.items : question.options;
      for (const { text } of parts) await expect(form.locator('fieldset').getByText(text[language])).toBeVisible();
      const answer = form.locator('details').last();
      await expect(answer.locator('summary')).toHaveText(quiz.answerFold);
      expect(await answer.innerText()).toBe(quiz.answerFold);
      await answer.locator('summary').click();
      // Its marks stand inside the panel, not on its edge.
      await expect(answer.locator('ul')).not.toHaveCSS('padding-inline-start', '0px');
      for (const { feedback } of parts) await expect.poll(() => answer.innerText()).toContain(feedback[language]);
      await form.getByText(quiz.hint, { exact: true }).click();
      await expect(form.getByText(question.hint[language])).toBeVisible();
    }
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
}
