import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill } from '../../src/browser/fill.ts';
import { root } from '../../src/cli/toolchain.mjs';
import { expect, test } from './support/fixtures.ts';
import { course, switchIn, textsIn } from './support/lesson.ts';
import { button, count, items, optionOf, recorded, shownItem, takeTest, testPath } from './support/tests.ts';

const { test: id, saved } = textsIn('id');
const { test: en } = textsIn('en');

test('the pre-test by keyboard alone: stopped, resumed in the other language, handed in, explained', async ({
  page,
}) => {
  await page.goto(testPath('pre', 'id'));
  await button(page, id.pre.start).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.test legend')).toBeFocused();
  const asked: string[] = [];
  for (let index = 0; index < 3; index++) {
    const item = await shownItem(page);
    asked.push(item.id);
    // Tab to the options, the arrow to the second of them: what is focused is chosen.
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.test input').nth(1)).toBeChecked();
    // Nothing is told before the end.
    await expect(page.locator('.test .tag, .test .why')).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(page.locator('.test legend')).toContainText(fill(id.position, { number: index + 2, count }));
    await expect(page.locator('.test legend')).toBeFocused();
  }

  await page.reload();
  await expect(page.locator('.test legend')).toContainText(fill(id.position, { number: 4, count }));
  await page.getByRole('link', { name: switchIn('id') }).click();
  await expect(page.locator('.test legend')).toContainText(fill(en.position, { number: 4, count }));
  const [started] = await recorded(page, 'test-started');
  expect((started!['items'] as string[]).slice(0, 3)).toEqual(asked);
  for (let number = 1; number <= 3; number++)
    await expect(
      page.getByRole('button', { name: `${fill(en.position, { number, count })}, ${en.answered}`, exact: true }),
    ).toBeVisible();

  // To the last one by its number, and in, twice: the rest is empty.
  await page.getByRole('button', { name: fill(en.position, { number: count, count }), exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.test legend')).toBeFocused();
  await button(page, en.handIn).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText(fill(en.unanswered, { count: count - 3 }));
  await expect(page.getByRole('alert')).toBeFocused();
  await button(page, en.toUnanswered).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.test legend')).toContainText(fill(en.position, { number: 4, count }));
  await page.getByRole('button', { name: fill(en.position, { number: count, count }), exact: true }).press('Enter');
  await button(page, en.handIn).press('Enter');
  await button(page, en.handInNow).press('Enter');

  await expect(page.locator('.result h2')).toBeFocused();
  const [finished] = await recorded(page, 'test-finished');
  expect(finished).toMatchObject({ test: 'pre', form: started!['form'], max: count });
  expect(['A', 'B']).toContain(started!['form']);
  await expect(page.getByRole('heading', { name: en.attention })).toBeVisible();
  // Explained now, each with the way to what teaches it.
  const first = page.locator('.review details').first();
  await first.locator('summary').press('Enter');
  const item = items.get(asked[0]!)!;
  const key = item.options.find(({ right }) => right)!;
  await expect(first).toContainText(key.feedback.en);
  const lesson = course.lessons.find(({ tests }) => tests.includes(item))!;
  await expect(first.getByRole('link')).toHaveAttribute('href', new RegExp(`/${lesson.slug.en}/#${item.teaches}$`));

  // It is taken once.
  await page.reload();
  await expect(page.locator('.result')).toBeVisible();
  await expect(button(page, en.pre.start)).toHaveCount(0);
});

test('post-tests take the other form, then the third, then the first again; the verdict follows the pass mark', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await page.goto(testPath('pre', 'en'));
  await button(page, en.pre.start).click();
  await takeTest(page, 'en', () => 'wrong');
  await expect(page.locator('.result')).toContainText(fill(en.pre.score, { score: 0 }));

  await page.goto(testPath('post', 'en'));
  await button(page, en.post.start).click();
  // Three right of four is above 70 per cent, two of four below.
  await takeTest(page, 'en', (index) => (index % 4 < 2 ? 'right' : 'wrong'));
  await expect(page.locator('.result')).toContainText(en.post.notPassed);
  await button(page, en.post.again).click();
  await takeTest(page, 'en', (index) => (index % 4 < 3 ? 'right' : 'wrong'));
  await expect(page.locator('.result')).toContainText(en.post.passed);
  await button(page, en.post.again).click();
  await expect(page.locator('.test legend')).toBeVisible();

  const forms = (await recorded(page, 'test-started')).map(({ form }) => form);
  expect(new Set(forms.slice(0, 3)).size).toBe(3);
  expect(forms[2]).toBe('C');
  expect(forms[3]).toBe(forms[0]);
});

test('by touch on a phone', async ({ browser, addresses }) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  await page.goto(addresses.site + testPath('post', 'id'));
  await button(page, id.post.start).tap();
  for (let index = 0; index < count; index++) {
    await optionOf(page, await shownItem(page), 'right').tap();
    await button(page, index === count - 1 ? id.handIn : id.next).tap();
  }
  await expect(page.locator('.result')).toContainText(id.post.passed);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(wide).toBe(false);
  await context.close();
});

test('two pages of one test: what one hands in, the other shows', async ({ page, context }) => {
  await page.goto(testPath('pre', 'id'));
  await button(page, id.pre.start).click();
  await expect(page.locator('.test legend')).toBeVisible();
  const other = await context.newPage();
  await other.goto(testPath('pre', 'id'));
  await expect(other.locator('.test legend')).toBeVisible();
  await takeTest(page, 'id', () => 'right');
  await expect(other.locator('.result')).toBeVisible();
});

test('a fault of an item is told and kept', async ({ page }) => {
  const { fault } = textsIn('id');
  await page.goto(testPath('pre', 'id'));
  await button(page, id.pre.start).click();
  await takeTest(page, 'id', () => 'right');
  await page.locator('.review summary').first().click();
  await page.locator('.review').getByRole('button', { name: id.fault }).first().click();
  const dialog = page.getByRole('dialog', { name: fault.title });
  await dialog.getByRole('radio', { name: fault.kinds.typo }).check();
  await dialog.getByRole('textbox', { name: fault.words }).fill('  “Kata” ganda.  ');
  await dialog.getByRole('button', { name: fault.keep }).click();
  await expect(dialog.getByRole('status')).toHaveText(fault.kept);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  const [started] = await recorded(page, 'test-started');
  const [question] = started!['items'] as string[];
  expect(await recorded(page, 'reported')).toMatchObject([{ question, fault: 'typo', words: '“Kata” ganda.' }]);
});

test('where nothing may be stored the test is taken all the same', async ({ browser, addresses }) => {
  const context = await browser.newContext();
  await context.addInitScript(() => {
    for (const name of ['localStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('', 'SecurityError');
        },
      });
  });
  const page = await context.newPage();
  await page.goto(addresses.site + testPath('pre', 'id'));
  await button(page, id.pre.start).click();
  await takeTest(page, 'id', () => 'right');
  await expect(page.locator('.result')).toContainText(fill(id.pre.score, { score: 100 }));
  await expect(page.locator('.rail [data-saved]')).toContainText(saved.forbidden);
  await context.close();
});

for (const language of ['id', 'en'] as const) {
  test(`no test page holds an item or a key (${language})`, () => {
    for (const kind of ['pre', 'post'] as const) {
      const html = readFileSync(join(root, 'dist', testPath(kind, language), 'index.html'), 'utf8');
      for (const { stem, options } of items.values())
        for (const text of [stem[language], ...options.map((option) => option.text[language])])
          expect(html).not.toContain(text);
    }
    // They stand in files of their own.
    const files = readdirSync(join(root, 'dist', '_astro')).filter((name) => name.startsWith('form-'));
    expect(files).toHaveLength(6);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a test page says what it needs', async ({ page }) => {
    await page.goto(testPath('post', 'en'));
    await expect(page.locator('noscript p').first()).toHaveText(en.noScript);
    await expect(page.getByText(en.loading)).toBeHidden();
  });
});
