import type { Page } from '@playwright/test';
import { pathOf, type Page as CoursePage } from '../../src/layouts/routes.ts';
import { LANGUAGES, type Language } from '../../src/questions/question.ts';
import { expect, test } from './support/fixtures.ts';
import { course, textsIn } from './support/lesson.ts';
import { completedRecord, readRecord, RecordMaker } from './support/records.ts';

const practised = () => {
  const made = new RecordMaker();
  for (const lesson of course.lessons) made.open(lesson).practise(lesson);
  return made;
};

async function openWith(page: Page, language: Language, record: RecordMaker): Promise<void> {
  await page.goto(pathOf({ name: 'learning' }, language));
  await readRecord(page, language, record);
  await page.goto(pathOf({ name: 'home' }, language));
}

/** How a test stands in the list of all that the course holds, as it is read out. */
const entryOf = (page: Page, title: string) => page.getByRole('main').getByRole('listitem').filter({ hasText: title });

for (const language of LANGUAGES) {
  const { home, stop, test: tests, learning, progress } = textsIn(language);
  const leads = async (page: Page, label: string, to: CoursePage) => {
    await page.getByRole('link', { name: label, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/${pathOf(to, language)}$`));
  };

  test(`a newcomer is led to the pre-test, may skip it, and finds all that the course holds (${language})`, async ({
    page,
  }) => {
    await page.goto(pathOf({ name: 'home' }, language));
    await expect(page.getByText(home.certificate.text)).toBeVisible();
    for (const [title, to] of [
      [home.closing, { name: 'closing' }],
      [learning.title, { name: 'learning' }],
      [tests.post.title, { name: 'postTest' }],
    ] as const)
      await expect(entryOf(page, title).getByRole('link')).toHaveAttribute(
        'href',
        new RegExp(`${pathOf(to, language)}$`),
      );
    await expect(entryOf(page, tests.pre.title)).toContainText(home.skippable);
    await expect(page.locator('.hero .rosette [data-lesson]')).toHaveCount(course.lessons.length);
    await leads(page, home.preTest, { name: 'preTest' });
    await page.goBack();
    await leads(page, home.start, { name: 'lesson', slug: course.lessons[0]!.slug });
  });

  test(`a test that was begun is gone on with (${language})`, async ({ page }) => {
    await openWith(page, language, new RecordMaker().begin('pre', 'A'));
    await expect(page.getByText(stop.begun)).toBeVisible();
    await expect(page.getByRole('link', { name: home.start })).toBeHidden();
    await expect(entryOf(page, tests.pre.title).getByRole('link')).toHaveAccessibleName(
      new RegExp(`^${stop.states.running}`),
    );
    await leads(page, stop.pre, { name: 'preTest' });
    await expect(page.locator('.test legend')).toBeVisible();
  });

  test(`after all lessons the way leads to the post-test, again if need be, then to My learning (${language})`, async ({
    page,
  }) => {
    await openWith(page, language, practised());
    await expect(page.getByText(stop.takeAt)).toBeVisible();
    // No time is left to tell of.
    await expect(page.locator('.hero [data-progress-text]')).toHaveText(
      progress.count.replace('{{passed}}', '8').replace('{{count}}', '8'),
    );
    await leads(page, stop.take, { name: 'postTest' });
    await openWith(
      page,
      language,
      practised().take('post', 'A', (index) => index < 3),
    );
    await expect(page.getByText(stop.againAt)).toBeVisible();
    await expect(entryOf(page, tests.post.title).getByRole('link')).toHaveAccessibleName(
      new RegExp(`^${stop.states.failed}`),
    );
    await leads(page, stop.again, { name: 'postTest' });
    await openWith(page, language, completedRecord());
    await expect(entryOf(page, tests.post.title).getByRole('link')).toHaveAccessibleName(
      new RegExp(`^${stop.states.passed}`),
    );
    await leads(page, stop.results, { name: 'learning' });
  });
}
