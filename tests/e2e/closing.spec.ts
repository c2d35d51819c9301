import type { Page } from '@playwright/test';
import { fill } from '../../src/browser/fill.ts';
import { pathOf } from '../../src/layouts/routes.ts';
import { ASPECTS, SELF_RATING } from '../../src/progress/self-ratings.ts';
import { LANGUAGES, type Language } from '../../src/questions/question.ts';
import { expect, test } from './support/fixtures.ts';
import { alive, course, linesOf, switchIn, textsIn } from './support/lesson.ts';

const fifth = course.lessons.find(({ questions }) => questions.some(({ id }) => id === SELF_RATING))!;
const closing = (language: Language) => pathOf({ name: 'closing' }, language);
const lessonPath = (language: Language) => pathOf({ name: 'lesson', slug: fifth.slug }, language);
const radar = (page: Page) => page.locator('[data-radar]');
const BEFORE = [2, 3, 3, 1, 2, 4];
const NOW = [3, 3, 4, 3, 2, 3];

async function rate(page: Page, language: Language, steps: readonly number[]): Promise<void> {
  const form = page.locator(`form#${SELF_RATING}`);
  for (const [index, aspect] of ASPECTS.entries())
    await form.locator(`input[name="${SELF_RATING}.${aspect}"][value="${steps[index]}"]`).check();
  const { save, saved } = textsIn(language).questionTypes['self-rating'];
  await form.getByRole('button', { name: save }).click();
  await expect(form.locator('.say')).toContainText(saved);
}

/** The rows of the table: name, first, latest, change. */
const rows = (page: Page) =>
  radar(page)
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.trim())));

for (const language of LANGUAGES) {
  const { radar: texts } = textsIn(language);
  const { told } = texts;

  test(`the self-rating is asked anew on the closing page, and the two are compared (${language})`, async ({
    page,
  }) => {
    await page.goto(lessonPath(language));
    await alive(page);
    await rate(page, language, BEFORE);
    // Behind the rating stands its drawing, and there it is when the reader comes back.
    for (const again of [false, true]) {
      if (again) await page.reload();
      await expect(radar(page)).toContainText(fill(told.shortest, { aspects: told.aspects.attention.toLowerCase() }));
    }

    await page.goto(closing(language));
    await alive(page);
    // Neither the old answers nor their drawing tell what to answer now.
    await expect(page.locator(`form#${SELF_RATING} input:checked`)).toHaveCount(0);
    await expect(radar(page)).toContainText(texts.waiting);
    await rate(page, language, NOW);
    await expect(radar(page)).toContainText(fill(told.compared, { up: 3, same: 2, down: 1 }));
    await expect(radar(page)).toContainText(told.downNote);
    const change = (steps: number) =>
      steps > 0
        ? `▲ ${fill(told.up, { steps })}`
        : steps < 0
          ? `▼ ${fill(told.down, { steps: -steps })}`
          : `= ${told.same}`;
    const expected = ASPECTS.map((aspect, index) => [
      told.aspects[aspect],
      String(BEFORE[index]),
      String(NOW[index]),
      change(NOW[index]! - BEFORE[index]!),
    ]);
    expect(await rows(page)).toEqual(expected);

    // Two figures, told apart by more than colour, and named for those who don't see them.
    const drawing = radar(page).getByRole('img');
    await expect(drawing).toHaveAccessibleName(new RegExp(told.title));
    await expect(drawing.locator('[stroke-dasharray]')).toHaveCount(1);
    await expect(drawing.locator('circle')).toHaveCount(6);
    await expect(drawing.locator('text')).toHaveText(ASPECTS.map((aspect) => told.aspects[aspect]));

    // Both are in the record, as two attempts at the one question.
    const answers = (await linesOf(page))
      .flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as Record<string, unknown>]))
      .filter(({ kind, question }) => kind === 'answered' && question === SELF_RATING)
      .sort((one, other) => Number(one['at']) - Number(other['at']));
    expect(answers.map(({ attempt, lesson }) => [attempt, lesson])).toEqual([
      [1, fifth.id],
      [2, fifth.id],
    ]);
    expect(new Set(answers.map(({ seed }) => seed)).size).toBe(2);

    await page.reload();
    await expect(radar(page)).toContainText(fill(told.compared, { up: 3, same: 2, down: 1 }));
    await expect(page.locator(`form#${SELF_RATING} input:checked`)).toHaveCount(ASPECTS.length);
    await page.getByRole('link', { name: switchIn(language) }).click();
    const other = textsIn(language === 'id' ? 'en' : 'id').radar.told;
    await expect(radar(page)).toContainText(fill(other.compared, { up: 3, same: 2, down: 1 }));
  });

  test(`who rates herself on the closing page first sees that one (${language})`, async ({ page }) => {
    await page.goto(closing(language));
    await alive(page);
    await rate(page, language, BEFORE);
    await expect(radar(page)).toContainText(fill(told.shortest, { aspects: told.aspects.attention.toLowerCase() }));
    expect((await rows(page)).map(([name]) => name)).toEqual(ASPECTS.map((aspect) => told.aspects[aspect]));
    await expect(radar(page).getByRole('img').locator('[stroke-dasharray]')).toHaveCount(0);
  });

  test(`what is chosen and not yet saved stays over a reload (${language})`, async ({ page }) => {
    await page.goto(closing(language));
    await alive(page);
    const chosen = page.locator(`form#${SELF_RATING} input[name="${SELF_RATING}.action"][value="2"]`);
    await chosen.check();
    await page.reload();
    await alive(page);
    await expect(chosen).toBeChecked();
  });

  test(`the page leads on to the post-test, My learning and beyond, and is led to from the footer (${language})`, async ({
    page,
  }) => {
    for (const name of ['postTest', 'learning', 'enrichment'] as const) {
      await page.goto(closing(language));
      await page
        .getByRole('main')
        .locator(`a[href*="${pathOf({ name }, language)}"]`)
        .click();
      await expect(page).toHaveURL(new RegExp(`/${pathOf({ name }, language)}$`));
    }
    const { site } = textsIn(language);
    const footer = page.getByRole('navigation', { name: site.more });
    await footer.getByRole('link', { name: site.closing }).click();
    await expect(page).toHaveURL(new RegExp(`/${closing(language)}$`));
    await footer.getByRole('link', { name: site.enrichment }).click();
    await expect(page).toHaveURL(new RegExp(`/${pathOf({ name: 'enrichment' }, language)}$`));
  });
}

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });

  test('the compared radar fits a window of 320 px', async ({ page }) => {
    await page.goto(lessonPath('id'));
    await alive(page);
    await rate(page, 'id', BEFORE);
    await page.goto(closing('id'));
    await alive(page);
    await rate(page, 'id', NOW);
    await expect(radar(page).getByRole('table')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    // No letter of a name is cut by the drawing's edge.
    const outside = await radar(page)
      .locator('svg[role=img]')
      .evaluate((drawing) => {
        const edge = drawing.getBoundingClientRect();
        return [...drawing.querySelectorAll('text')].filter((name) => {
          const { left, right, top, bottom } = name.getBoundingClientRect();
          return left < edge.left || right > edge.right || top < edge.top - 1 || bottom > edge.bottom + 1;
        }).length;
      });
    expect(outside).toBe(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the closing page is read, and says what the drawing needs', async ({ page }) => {
    for (const language of LANGUAGES) {
      await page.goto(closing(language));
      await expect(radar(page).locator('noscript p')).toHaveText(textsIn(language).radar.noScript);
      await expect(page.getByRole('heading', { level: 2 })).toHaveCount(5);
      await expect(page.getByRole('button')).toHaveCount(0);
    }
  });
});
