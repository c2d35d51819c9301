import { pathOf } from '../../src/layouts/routes.ts';
import { expect, test } from './support/fixtures.ts';
import { alive, answer, formOf, linesOf, openLesson, practice, sorting, switchIn, textsIn } from './support/lesson.ts';
import { choose, responseTo } from './support/responses.ts';

const first = practice[0]!;

test.describe('with the module of the record lost on the way', () => {
  test.use({ allowPageErrors: true });

  test('answers given meanwhile are recorded once the module is there', async ({ page }) => {
    let lost = true;
    await page.route(/_astro\/record\.[^/]*\.js/, (route) => (lost ? route.abort() : route.continue()));
    await page.goto('id/pelajaran/kebutuhan-masyarakat/');
    await expect(page.locator('#practice[data-alive]')).toBeVisible();
    await answer(page, 'id', first, 'right');
    lost = false;
    await answer(page, 'id', sorting, 'right');
    await expect(page.locator('button[data-saved=saved]:visible').first()).toBeVisible({ timeout: 15_000 });
    await expect.poll(async () => JSON.stringify(await linesOf(page))).toContain(first.id);
    expect(JSON.stringify(await linesOf(page))).toContain(sorting.id);
  });
});

test('options come back in the order in which they were seen, before the page is alive', async ({ page }) => {
  const order = () =>
    formOf(page, first)
      .locator('input')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  await openLesson(page, 'id');
  const seen = await order();
  await page.route(/_astro\//, (route) => route.abort());
  for (let visit = 0; visit < 4; visit++) {
    await page.reload();
    expect(await order()).toEqual(seen);
  }
});

test('what was answered in the other language is there when the reader goes back', async ({
  playwright,
  launchOptions,
  addresses,
}) => {
  // The page that is left is kept as it is and shown again, which Playwright's browser does not do by itself.
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const page = await browser.newPage();
  await openLesson(page, 'id', addresses.site);
  await page.evaluate(() => (document.title = 'left'));
  await choose(formOf(page, first), first, responseTo(first, 'wrong'));
  await page.getByRole('link', { name: switchIn('id'), exact: true }).click();
  await alive(page);
  await choose(formOf(page, first), first, responseTo(first, 'right'));
  await formOf(page, first)
    .getByRole('button', { name: textsIn('en').quiz.check })
    .click();
  // Playwright's goBack waits for a load that does not come.
  await page.evaluate(() => {
    history.back();
  });
  await expect(formOf(page, first)).toContainText(textsIn('id').quiz.allRight);
  expect(await page.title(), 'shown again, not loaded again').toBe('left');
  await browser.close();
});

test('a question whose type was changed under its id is open again, and the quiz comes alive', async ({ page }) => {
  await openLesson(page, 'id');
  await answer(page, 'id', first, 'right');
  await alive(page);
  // From a page without a record: one that has it may still write what it holds when it is left.
  await page.goto(pathOf({ name: 'glossary' }, 'id'));
  // What the question was when it was sorting: an editor has made it a choice since.
  await page.evaluate((id) => {
    for (const [key, text] of Object.entries(localStorage))
      if (key.includes('/log/') || key.includes('/draft/'))
        localStorage.setItem(
          key,
          String(text).replaceAll(new RegExp(`("${id}"[^}]*"response":)"\\w+"`, 'g'), '$1{"x":"y"}'),
        );
    return new Promise((done) => (indexedDB.deleteDatabase('pelayanan-prima').onsuccess = done));
  }, first.id);
  await openLesson(page, 'id');
  await answer(page, 'id', first, 'right');
  await expect(formOf(page, first)).toContainText(textsIn('id').quiz.allRight);
});
