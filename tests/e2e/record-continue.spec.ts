import { fill } from '../../src/browser/fill.ts';

import { expect, test } from './support/fixtures.ts';
import { alive, clickAt, course, expectAtTop, lesson, lessonPath, scrollTo, textsIn } from './support/lesson.ts';

for (const language of ['id', 'en'] as const) {
  test(`the home page leads back to lesson and heading, and the start page to the language (${language})`, async ({
    page,
  }) => {
    const texts = textsIn(language);
    await page.goto('');
    await page.getByRole('link', { name: texts.start.open }).click();
    await page.getByRole('link', { name: texts.home.start }).click();
    await alive(page);
    const heading = lesson.headings.find(({ id }) => id === 'three-ways')!;
    await scrollTo(page, heading.id);
    await clickAt(page, page.getByRole('banner').getByRole('link', { name: course.title[language] }));
    await expect(
      page.getByText(fill(texts.stop.at, { lesson: lesson.title[language], heading: heading.title[language] })),
    ).toBeVisible();
    await page.getByRole('link', { name: texts.stop.continue }).click();
    await expect(page).toHaveURL(new RegExp(`/${lessonPath(language)}#three-ways$`));
    await expectAtTop(page, heading.id);
    await page.goto('');
    await expect(page).toHaveURL(new RegExp(`/${language}/$`));
    // With a question mark it asks again.
    await page.goto('?pilih');
    await expect(page.getByRole('link', { name: texts.start.open })).toBeVisible();
    await page.goto('');
    await expect(page.getByRole('link', { name: texts.stop.continue })).toBeVisible();
  });
}
