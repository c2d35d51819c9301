import type { Page } from '@playwright/test';
import { fill } from '../../src/browser/fill.ts';
import { pathOf } from '../../src/layouts/routes.ts';
import { LANGUAGES, type Language } from '../../src/questions/question.ts';
import { expect, test } from './support/fixtures.ts';
import { alive, course, textsIn } from './support/lesson.ts';
import { halfRecord, readRecord, RecordMaker } from './support/records.ts';

// The gallery's build has the whole site once more, in a fixed order.
test.use({ baseURL: async ({ addresses }, use) => use(addresses.gallery) });

const lessonAt = (number: number, language: Language) =>
  pathOf({ name: 'lesson', slug: course.lessons[number - 1]!.slug }, language);

/** The lesson's entry in a list of lessons. */
const entryOf = (page: Page, list: 'main' | 'complementary', number: number, language: Language) =>
  page
    .getByRole(list)
    .getByRole('link')
    .filter({ hasText: `${number}. ${course.lessons[number - 1]!.title[language]}` });

for (const language of LANGUAGES) {
  const { order, home, stop, test: tests } = textsIn(language);
  const after = (number: number) => fill(order.after, { number });

  test(`the lists say in words what comes after what, until its turn has come (${language})`, async ({ page }) => {
    await page.goto(pathOf({ name: 'home' }, language));
    await expect(entryOf(page, 'main', 1, language)).not.toContainText(after(0));
    for (const { title } of course.lessons.slice(1)) {
      const number = course.lessons.findIndex((each) => each.title === title) + 1;
      await expect(entryOf(page, 'main', number, language)).toContainText(after(number - 1));
    }
    await expect(page.getByRole('main').getByRole('link').filter({ hasText: tests.post.title })).toContainText(
      order.afterAll,
    );
    await expect(page.getByText(home.where.fixed)).toBeVisible();

    await page.goto(pathOf({ name: 'learning' }, language));
    await readRecord(page, language, halfRecord());
    for (const [path, list] of [
      [pathOf({ name: 'home' }, language), 'main'],
      [lessonAt(1, language), 'complementary'],
    ] as const) {
      await page.goto(path);
      for (const number of [2, 3])
        await expect(entryOf(page, list, number, language).getByText(after(number - 1))).toBeHidden();
      for (const number of [4, 8])
        await expect(entryOf(page, list, number, language).getByText(after(number - 1))).toBeVisible();
    }
  });

  test(`a lesson before its turn can be read, and leads to what comes first (${language})`, async ({ page }) => {
    await page.goto(lessonAt(3, language));
    await alive(page);
    const { title } = course.lessons[0]!;
    const notice = page
      .getByRole('note')
      .filter({ hasText: fill(order.notice, { number: 1, title: title[language] }) });
    await expect(notice).toBeVisible();
    await expect(page.locator('#practice')).toBeVisible();
    await notice.getByRole('link', { name: fill(order.go, { number: 1 }) }).click();
    await expect(page).toHaveURL(new RegExp(`/${lessonAt(1, language)}$`));
    await alive(page);
    await expect(page.locator('[data-turn]')).toHaveCount(0);
    // What was opened early doesn't move the learner ahead.
    await page.goto(pathOf({ name: 'home' }, language));
    await page.getByRole('link', { name: stop.continue }).click();
    await expect(page).toHaveURL(new RegExp(`/${lessonAt(1, language)}`));
  });

  test(`the post-test comes last (${language})`, async ({ page }) => {
    const start = page.getByRole('button', { name: tests.post.start });
    const path = pathOf({ name: 'postTest' }, language);
    await page.goto(path);
    await expect(page.getByRole('link', { name: fill(order.go, { number: 1 }) })).toBeVisible();
    await expect(start).toHaveCount(0);
    await page.goto(pathOf({ name: 'learning' }, language));
    const made = new RecordMaker();
    for (const lesson of course.lessons) made.open(lesson).practise(lesson);
    await readRecord(page, language, made);
    await page.goto(path);
    await expect(start).toBeVisible();
    await expect(page.locator('[data-turn]')).toBeHidden();
  });
}

test('in a free order no page speaks of turns', async ({ page, addresses }) => {
  for (const path of [pathOf({ name: 'home' }, 'id'), lessonAt(3, 'id'), pathOf({ name: 'postTest' }, 'id')]) {
    await page.goto(addresses.site + path);
    await expect(page.locator('[data-after], [data-turn]')).toHaveCount(0);
  }
});
