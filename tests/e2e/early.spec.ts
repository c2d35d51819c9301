import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import {
  alive,
  checkButton,
  expectAnswered,
  expectState,
  formOf,
  lesson,
  lessonPath,
  linesOf,
  practice,
  sorting,
  stepOf,
  textsIn,
} from './support/lesson.ts';
import { choose, inputsFor, responseTo } from './support/responses.ts';

const [first, second, third] = practice as [
  (typeof practice)[number],
  (typeof practice)[number],
  (typeof practice)[number],
];

/** Opens the lesson while its modules are still on their way. @returns how to let them arrive */
async function openEarly(page: Page, language: 'id' | 'en'): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((done) => (release = done));
  await page.route(/\.js(\?|$)/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(lessonPath(language), { waitUntil: 'commit' });
  await expect(page.getByRole('complementary').getByText(lesson.title[language])).toBeAttached();
  await expect(formOf(page, first)).toBeVisible();
  await expect(formOf(page, second)).toBeHidden();
  return release;
}

/** Where every part of the lesson stands on the page, the options in their order among them. */
const places = (page: Page) =>
  page.locator('article :is(h2, p, legend, label, summary, button, figure)').evaluateAll((parts) =>
    parts
      .filter((part) => part.checkVisibility())
      .map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect();
        return [part.textContent.trim().slice(0, 30), ...[x, y + scrollY, width, height].map(Math.round)].join(' ');
      }),
  );

for (const language of ['id', 'en'] as const) {
  const { quiz } = textsIn(language);

  test(`what is chosen and pressed before the scripts arrive is kept and acted on, and nothing jumps (${language})`, async ({
    page,
  }) => {
    const release = await openEarly(page, language);
    const before = await places(page);
    await choose(formOf(page, first), first, responseTo(first, 'wrong'));
    await choose(formOf(page, sorting), sorting, responseTo(sorting, 'right'));
    await checkButton(formOf(page, sorting), language).click();
    expect(await places(page)).toEqual(before);
    const address = page.url();

    release();
    await expect(formOf(page, sorting).locator('.say')).toContainText(quiz.allRight);
    await expect(formOf(page, sorting).locator('.say')).toBeFocused();
    await alive(page);
    expect(page.url()).toBe(address);
    // The practice was not pressed: it stands as it stood, chosen and in the same order.
    const inPractice = (all: readonly string[]) => {
      const rows = all.slice(all.findIndex((row) => row.startsWith(first.stem[language].slice(0, 30).trim())));
      return rows.map((row) => row.replace(/ \d+ \d+ \d+ \d+$/, ''));
    };
    expect(inPractice(await places(page))).toEqual(inPractice(before));
    await expect(inputsFor(formOf(page, first), first, responseTo(first, 'wrong'))[0]!).toBeChecked();
    await expectAnswered(page, language, []);
    expect((await linesOf(page)).filter((line) => line.includes('"answered"'))).toHaveLength(1);
  });

  test(`untouched, the lesson comes alive without moving a pixel (${language})`, async ({ page }) => {
    const release = await openEarly(page, language);
    const before = await places(page);
    release();
    await alive(page);
    expect(await places(page)).toEqual(before);
  });

  test(`an early press on a step, and an early check of nothing, are acted on (${language})`, async ({ page }) => {
    const release = await openEarly(page, language);
    await checkButton(formOf(page, sorting), language).click();
    await stepOf(page, third).click();
    release();
    await expect(formOf(page, third)).toBeVisible();
    await expect(formOf(page, first)).toBeHidden();
    await expect(stepOf(page, third)).toHaveAttribute('aria-current', 'step');
    await expect(formOf(page, sorting).getByRole('alert')).not.toBeEmpty();
    await alive(page);
    await expectState(page, language, 'opened');
  });
}
